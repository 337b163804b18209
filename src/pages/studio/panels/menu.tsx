import { t } from '../../../i18n.ts';
import type { Fault } from '../../../policy/check/fault.ts';
import { differs } from '../checks/checks.ts';
import { useDesk } from '../desk.ts';
import { SECTIONS, sectionOf } from '../fields/sections.ts';
import { sectionName } from '../words.ts';

/** The name of a section, or one of the panels that look at the pack as a whole. */
export type View = string;

const PANELS = ['languages', 'problems', 'compare', 'publish'] as const;

interface Props {
  readonly view: View;
  readonly onChoose: (view: View) => void;
  readonly faults: readonly Fault[];
}

/** The parts of a pack, each with the number of things to mend in it. */
export function Menu({ view, onChoose, faults }: Props) {
  const { checks } = useDesk();
  const wrongIn = (section: string) =>
    faults.filter(({ path: [top] }) => {
      return top === 'languages' ? section === 'languages' : sectionOf(top).name === section;
    }).length;
  const all = faults.length + [...checks.values()].filter(differs).length;
  const item = (name: string, count: number) => (
    <li key={name}>
      <button type="button" aria-current={view === name ? 'page' : undefined} onClick={() => onChoose(name)}>
        <span>{sectionName(name)}</span>
        {count > 0 && <span class="count">{t('studioToMend', String(count))}</span>}
      </button>
    </li>
  );
  return (
    <nav class="menu" aria-label={t('studioMenu')}>
      <ul>{SECTIONS.map(({ name }) => item(name, wrongIn(name)))}</ul>
      <ul>{PANELS.map((name) => item(name, name === 'problems' ? all : name === 'languages' ? wrongIn(name) : 0))}</ul>
    </nav>
  );
}
