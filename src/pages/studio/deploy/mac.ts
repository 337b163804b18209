import { CHROMIUM_ID, type Target } from './target.ts';

/** A property list for the domain of the extension, for the custom settings of a configuration profile. */
export const mac: Target = {
  id: 'mac',
  place: `com.google.Chrome.extensions.${CHROMIUM_ID}`,
  fileName: `com.google.Chrome.extensions.${CHROMIUM_ID}.plist`,
  type: 'application/xml',
  write: (managed) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
      '<plist version="1.0">',
      '<dict>',
      ...Object.entries(managed).flatMap(([name, value]) => [
        `  <key>${escaped(name)}</key>`,
        `  <string>${escaped(value)}</string>`,
      ]),
      '</dict>',
      '</plist>',
      '',
    ].join('\n'),
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
