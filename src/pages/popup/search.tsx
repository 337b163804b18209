import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { Card } from './cards.tsx';
import type { Later } from './later.ts';

/** A question in the person's own words, answered by cards while it is typed. What is asked is kept nowhere. */
export function Search({ later }: { readonly later: Later | 'unreachable' | null }) {
  const [question, setQuestion] = useState('');
  const isAsked = question.trim() !== '';
  const found = isAsked && later !== null && later !== 'unreachable' ? later.find(question) : null;
  return (
    <search id="search">
      <label>
        <span>{t('popupSearch')}</span>
        <input
          type="search"
          autocomplete="off"
          maxLength={200}
          placeholder={t('popupSearchHint')}
          value={question}
          onInput={({ currentTarget }) => setQuestion(currentTarget.value)}
        />
      </label>
      <p class="found" role="status">
        {found && (found.length > 0 ? t('popupFound', String(found.length)) : t('popupFoundNone'))}
        {isAsked && later === 'unreachable' && t('popupSearchFailed')}
      </p>
      {found?.map((card) => (
        <Card card={card} key={card.id} />
      ))}
    </search>
  );
}
