import { t } from '../../i18n.ts';
import { openState } from '../../policy/open-now.ts';
import type { Hours } from '../../policy/schema/people.ts';
import { timetable } from './timetable.ts';

/**
 * "Open now, until 5:00 PM CST · Mon–Fri 8:00 AM–5:00 PM (CT)", by the clock of the contact. Says nothing of a contact whose
 * hours nobody has told.
 */
export function OpenNow({ hours, now }: { readonly hours: Hours | null; readonly now: number }) {
  if (hours === null) return null;
  const week = hours === 'always' ? '' : ` · ${timetable(hours, now)}`;
  return (
    <span class="hours">
      {openWords(hours, now)}
      {week}
    </span>
  );
}

function openWords(hours: Hours, now: number): string {
  const { open, changes } = openState(hours, now);
  if (hours === 'always' || (open && changes === null)) return t('openAlways');
  if (changes === null) return t('closedNow');
  return t(open ? 'openUntil' : 'closedUntil', timeThere(changes, now, hours.timeZone));
}

/** The time at the contact's, with its zone; the weekday too unless it is still today there. */
function timeThere(at: number, now: number, timeZone: string): string {
  const language = t('languageTag');
  const day = new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'short' });
  const isToday = day.format(at) === day.format(now);
  return new Intl.DateTimeFormat(language, {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(isToday ? {} : { weekday: 'long' }),
  }).format(at);
}
