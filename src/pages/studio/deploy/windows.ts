import { CHROMIUM_ID, type Target } from './target.ts';

const BROWSERS = ['Google\\Chrome', 'Microsoft\\Edge'] as const;

const keyOf = (hive: string, browser: string) =>
  `${hive}\\SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy`;

/** For a group policy preference or `reg import`; no administrative template is needed. */
export const registry: Target = {
  id: 'registry',
  place: keyOf('HKEY_LOCAL_MACHINE', BROWSERS[0]),
  fileName: 'chaperone.reg',
  type: 'text/plain',
  write: (managed) =>
    [
      'Windows Registry Editor Version 5.00',
      ...BROWSERS.flatMap((browser) => [
        '',
        `[${keyOf('HKEY_LOCAL_MACHINE', browser)}]`,
        ...Object.entries(managed).map(([name, value]) => `"${name}"="${escaped(asciiJson(value))}"`),
      ]),
      '',
    ].join('\r\n'),
};

/**
 * The registry editor reads a file without a mark in the code page of the computer, where accents would be lost. In JSON
 * they can be written in ASCII; the name of an organisation, which is no JSON, keeps its letters.
 */
function asciiJson(value: string): string {
  return value.startsWith('{') ? escapedLetters(value) : value;
}

function escapedLetters(json: string): string {
  return json.replace(/[^\u0020-\u007e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

/** A script that Intune runs as the system; a row of settings (OMA-URI) can force the installation, not the values. */
export const intune: Target = {
  id: 'intune',
  place: './Device/Vendor/MSFT/Policy/Config/Chrome~Policy~googlechrome~Extensions/ExtensionSettings',
  fileName: 'chaperone-intune.ps1',
  type: 'text/plain',
  write: (managed) =>
    [
      '# Intune > Devices > Scripts and remediations > Platform scripts > Add > Windows 10 and later',
      '# Run this script using the logged on credentials: No.  Run script in 64 bit PowerShell host: Yes.',
      ...BROWSERS.flatMap((browser) => [
        `$key = 'Registry::${keyOf('HKEY_LOCAL_MACHINE', browser)}'`,
        'New-Item -Path $key -Force | Out-Null',
        ...Object.entries(managed).map(
          ([name, value]) =>
            `Set-ItemProperty -Path $key -Name '${name}' -Type String -Value ${quoted(asciiJson(value))}`,
        ),
      ]),
      '',
    ].join('\r\n'),
};

/** In single quotes nothing is replaced but the quote itself; PowerShell takes curly ones for straight ones. */
function quoted(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}
