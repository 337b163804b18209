import { type MessageKey, t } from '../../i18n.ts';
import { OUTCOMES, type Outcome, type Week } from './summary.ts';

const HEIGHT = 120;
const BAR = 30;
const GAP = 14;
const BASE = HEIGHT + 18;

/** One bar for each week, its parts one above the other: what became of the posts that were held. */
export function WeeksChart({ weeks }: { readonly weeks: readonly Week[] }) {
  const most = Math.max(1, ...weeks.map(totalOf));
  const width = weeks.length * (BAR + GAP);
  return (
    <figure>
      <figcaption>{t('journalByWeek')}</figcaption>
      <Legend />
      <div class="scroll">
        <svg class="weeks" viewBox={`0 0 ${width} ${BASE + 22}`} role="img" aria-describedby="weeks-said">
          <title>{t('journalByWeek')}</title>
          <Hatch />
          {weeks.map((week, index) => (
            <Bar week={week} key={week.from} x={index * (BAR + GAP) + GAP / 2} scale={HEIGHT / most} />
          ))}
          <line class="axis" x1="0" x2={width} y1={BASE} y2={BASE} />
        </svg>
      </div>
      <p class="soft" id="weeks-said">
        {sumOf(weeks)}
      </p>
      <details>
        <summary>{t('journalAsTable')}</summary>
        <WeeksTable weeks={weeks} />
      </details>
    </figure>
  );
}

const totalOf = ({ outcomes }: Week): number => OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0);
const nameOf = (outcome: Outcome): string => t(`journalOutcome_${outcome}` as MessageKey);
const dayOf = (at: number): string =>
  new Intl.DateTimeFormat(t('languageTag'), { month: 'short', day: 'numeric' }).format(at);

function Bar({ week, x, scale }: { readonly week: Week; readonly x: number; readonly scale: number }) {
  const total = totalOf(week);
  let top = BASE;
  return (
    <g>
      {OUTCOMES.map((outcome) => {
        const height = week.outcomes[outcome] * scale;
        top -= height;
        return height > 0 && <rect class={outcome} key={outcome} x={x} y={top} width={BAR} height={height} />;
      })}
      {total > 0 && (
        <text x={x + BAR / 2} y={top - 4} text-anchor="middle">
          {total}
        </text>
      )}
      <text class="day" x={x + BAR / 2} y={BASE + 15} text-anchor="middle">
        {dayOf(week.from)}
      </text>
    </g>
  );
}

/** Parts differ by pattern, not by colour alone. */
function Hatch() {
  return (
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="ground" width="6" height="6" />
        <rect class="stripe" width="3" height="6" />
      </pattern>
    </defs>
  );
}

function Legend() {
  return (
    <ul class="legend">
      {OUTCOMES.map((outcome) => (
        <li key={outcome}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <rect class={outcome} x="1" y="1" width="12" height="12" />
          </svg>
          {nameOf(outcome)}
        </li>
      ))}
    </ul>
  );
}

function sumOf(weeks: readonly Week[]): string {
  const sum = (count: (week: Week) => number) => String(weeks.reduce((total, week) => total + count(week), 0));
  return t(
    'journalSum',
    sum(({ held }) => held),
    ...(['edit', 'redact', 'post'] as const).map((outcome) => sum(({ outcomes }) => outcomes[outcome])),
  );
}

function WeeksTable({ weeks }: { readonly weeks: readonly Week[] }) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('journalWeek')}</th>
            <th scope="col">{t('journalHeld')}</th>
            {OUTCOMES.map((outcome) => (
              <th scope="col" key={outcome}>
                {nameOf(outcome)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.from}>
              <th scope="row">{dayOf(week.from)}</th>
              <td>{week.held}</td>
              {OUTCOMES.map((outcome) => (
                <td key={outcome}>{week.outcomes[outcome]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
