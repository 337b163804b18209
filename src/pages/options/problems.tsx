import { t } from '../../i18n.ts';
import type { Problem } from '../../policy/state.ts';

/** What is wrong in a pack: where it stands, which field, and why. The messages are those of the format, for its authors. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul>
      {problems.map(({ line, column, field, message }) => (
        <li key={`${line} ${column} ${field} ${message}`}>
          {line !== null && <>{t('problemAt', String(line), String(column ?? 1))}: </>}
          {field !== '' && (
            <>
              <code dir="ltr">{field}</code>:{' '}
            </>
          )}
          <span dir="auto">{message}</span>
        </li>
      ))}
    </ul>
  );
}
