import { t } from '../../../i18n.ts';
import { dayName } from '../../shared/day-name.ts';
import { useDesk } from '../desk.ts';
import type { FieldOf } from '../fields/field.ts';
import { isObject, type Json, listOf, objectOf, type Path, stringOf } from '../model/json.ts';
import { Grouped, useControl, Wrong } from './labelled.tsx';

/** ISO weekdays, Monday first. */
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
const OFFICE_HOURS = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

interface Props {
  readonly field: FieldOf<'hours'>;
  readonly path: Path;
  readonly value: Json | undefined;
}

/** When somebody answers: not known, always, or on certain days in a time zone. */
export function HoursField({ field, path, value }: Props) {
  const { change } = useDesk();
  const kind = value === 'always' ? 'always' : isObject(value) ? 'some' : 'unknown';
  const put = (next: Json) => change({ kind: 'set', path, value: next });
  const choose: Record<string, Json> = {
    unknown: null,
    always: 'always',
    some: { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, open: [OFFICE_HOURS] },
  };
  return (
    <Grouped field={field} path={path}>
      <select
        aria-label={t('studioField_hours')}
        value={kind}
        onChange={({ currentTarget }) => put(choose[currentTarget.value] ?? null)}
      >
        <option value="unknown">{t('studioHoursUnknown')}</option>
        <option value="always">{t('studioHoursAlways')}</option>
        <option value="some">{t('studioHoursSome')}</option>
      </select>
      {kind === 'some' && <Week path={path} value={value} />}
    </Grouped>
  );
}

function Week({ path, value }: Pick<Props, 'path' | 'value'>) {
  const { change } = useDesk();
  const spans = listOf(objectOf(value).open);
  const open = [...path, 'open'];
  const zone = useControl([...path, 'timeZone'], null);
  return (
    <>
      <label for={zone.id}>{t('studioTimeZone')}</label>
      <input
        {...zone}
        list="time-zones"
        value={stringOf(objectOf(value).timeZone)}
        onInput={({ currentTarget }) =>
          change({ kind: 'set', path: [...path, 'timeZone'], value: currentTarget.value })
        }
      />
      <Wrong path={[...path, 'timeZone']} />
      {[...spans.keys()].map((index) => (
        <Span key={index} path={[...open, index]} span={spans[index] ?? null} name={t('studioSpan', String(index + 1))}>
          {spans.length > 1 && (
            <button
              type="button"
              aria-label={t('studioRemoveNamed', t('studioSpan', String(index + 1)))}
              onClick={() => change({ kind: 'remove', path: open, at: index })}
            >
              {t('studioRemove')}
            </button>
          )}
        </Span>
      ))}
      <button
        type="button"
        onClick={() => change({ kind: 'insert', path: open, at: spans.length, value: OFFICE_HOURS })}
      >
        {t('studioAddHours')}
      </button>
    </>
  );
}

interface SpanProps {
  readonly path: Path;
  readonly span: Json;
  readonly name: string;
  readonly children: preact.ComponentChildren;
}

function Span({ path, span, name, children }: SpanProps) {
  const { change } = useDesk();
  const { days, from, to } = objectOf(span);
  const chosen = listOf(days);
  const toggle = (day: number, on: boolean) =>
    change({
      kind: 'set',
      path: [...path, 'days'],
      value: WEEK.filter((one) => (one === day ? on : chosen.includes(one))),
    });
  return (
    <fieldset class="span">
      <legend>{name}</legend>
      <div class="ticks days">
        {WEEK.map((day) => (
          <label class="tick" key={day}>
            <input
              type="checkbox"
              checked={chosen.includes(day)}
              onChange={({ currentTarget }) => toggle(day, currentTarget.checked)}
            />
            {dayName(day)}
          </label>
        ))}
      </div>
      <Wrong path={[...path, 'days']} />
      <div class="row">
        <Clock label={t('studioFrom')} path={[...path, 'from']} value={from} />
        <Clock label={t('studioTo')} path={[...path, 'to']} value={to} />
        {children}
      </div>
    </fieldset>
  );
}

function Clock({
  label,
  path,
  value,
}: {
  readonly label: string;
  readonly path: Path;
  readonly value: Json | undefined;
}) {
  const { change } = useDesk();
  const control = useControl(path, null);
  return (
    <div class="field">
      <label for={control.id}>{label}</label>
      <input
        {...control}
        class="clock"
        type="text"
        placeholder="08:30"
        value={stringOf(value)}
        onInput={({ currentTarget }) => change({ kind: 'set', path, value: currentTarget.value })}
      />
      <Wrong path={path} />
    </div>
  );
}

/** One list for all contacts: there are more than four hundred zones. */
export function TimeZones() {
  return (
    <datalist id="time-zones">
      {Intl.supportedValuesOf('timeZone').map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  );
}
