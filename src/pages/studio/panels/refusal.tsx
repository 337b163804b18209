import { t } from '../../../i18n.ts';
import type { Opened } from '../model/open-file.ts';

export interface RefusedFile {
  readonly name: string;
  readonly why: Extract<Opened, { refused: unknown }>['refused'];
}

/** Why a file was not opened. The draft on the desk is what it was. */
export function Refusal({ file: { name, why } }: { readonly file: RefusedFile }) {
  return (
    <p class="error" role="alert">
      {t('studioNotOpened', name)} {reason(why)}
    </p>
  );
}

function reason(why: RefusedFile['why']): string {
  if (why === 'too-large') return t('studioTooLarge');
  if (why === 'no-pack') return t('studioNoPack');
  if ('signature' in why) return t('studioBadSignature', why.signature);
  const { line, field, message } = why.json;
  return t('studioWrongLine', String(line), field === '' ? message : `${field}: ${message}`);
}
