import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';

interface CopyProps {
  readonly text: string;
  /** What is copied, for those who hear the button without its surroundings. */
  readonly what: string;
}

/** Copies ready words, and says whether it worked. */
export function CopyButton({ text, what }: CopyProps) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('copied'));
    } catch {
      setSaid(t('copyFailed'));
    }
  };
  return (
    <>
      <button type="button" aria-label={`${t('copy')}: ${what}`} onClick={() => void copy()}>
        {t('copy')}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
