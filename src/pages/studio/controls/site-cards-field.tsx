import { useState } from 'preact/hooks';
import { ADAPTERS } from '../../../composer/sites/index.ts';
import { t } from '../../../i18n.ts';
import { siteName } from '../../shared/site-name.ts';
import { useDesk } from '../desk.ts';
import type { FieldOf } from '../fields/field.ts';
import { type Json, listOf, objectOf, type Path, stringOf } from '../model/json.ts';
import { Grouped, useControl, Wrong } from './labelled.tsx';
import { optionsIn } from './many.tsx';

/** The popup shows so many cards of a site at once. */
const PER_SITE = [0, 1, 2] as const;
const EVERYWHERE = '*';

interface Props {
  readonly field: FieldOf<'siteCards'>;
  readonly path: Path;
  readonly value: Json | undefined;
}

/** Which three cards matter on which site; `*` is for all the others. */
export function SiteCardsField({ field, path, value }: Props) {
  const { change } = useDesk();
  const bySite = objectOf(value);
  const sites = [EVERYWHERE, ...Object.keys(bySite).filter((site) => site !== EVERYWHERE)];
  const free = ADAPTERS.map(({ name }) => name).filter((name) => name !== '' && !sites.includes(name));
  return (
    <Grouped field={field} path={path}>
      {sites.map((site) => (
        <Site key={site} path={[...path, site]} site={site} ids={bySite[site]} />
      ))}
      {free.length > 0 && (
        <AddSite
          free={free}
          onAdd={(site) => change({ kind: 'set', path: [...path, site], value: bySite[EVERYWHERE] ?? [] })}
        />
      )}
    </Grouped>
  );
}

function AddSite({ free, onAdd }: { readonly free: readonly string[]; readonly onAdd: (site: string) => void }) {
  const [wanted, choose] = useState('');
  const site = free.includes(wanted) ? wanted : (free[0] ?? '');
  return (
    <div class="row">
      <select
        class="short"
        aria-label={t('studioSite')}
        value={site}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {free.map((name) => (
          <option key={name} value={name}>
            {siteName(name)}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => onAdd(site)}>
        {t('studioAddSite')}
      </button>
    </div>
  );
}

function Site({ path, site, ids }: { readonly path: Path; readonly site: string; readonly ids: Json | undefined }) {
  const { change } = useDesk();
  const name = site === EVERYWHERE ? t('studioOtherSites') : siteName(site);
  const chosen = listOf(ids).map(stringOf);
  const put = (place: number, id: string) =>
    change({ kind: 'set', path, value: PER_SITE.map((one) => (one === place ? id : (chosen[one] ?? ''))) });
  return (
    <fieldset class="site">
      <legend>{name}</legend>
      <div class="sides">
        {PER_SITE.map((place) => (
          <Place
            key={place}
            path={[...path, place]}
            label={t('studioPlace', String(place + 1))}
            chosen={chosen[place] ?? ''}
            onChoose={(id) => put(place, id)}
          />
        ))}
      </div>
      <Wrong path={path} />
      {site !== EVERYWHERE && (
        <button
          type="button"
          aria-label={t('studioRemoveNamed', name)}
          onClick={() => change({ kind: 'set', path, value: undefined })}
        >
          {t('studioRemove')}
        </button>
      )}
    </fieldset>
  );
}

interface PlaceProps {
  readonly path: Path;
  readonly label: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Place({ path, label, chosen, onChoose }: PlaceProps) {
  const { pack, language } = useDesk();
  const control = useControl(path, null);
  const options = optionsIn(pack, 'cards', language);
  const isLost = !options.some(({ value }) => value === chosen);
  return (
    <div class="side">
      <label for={control.id}>{label}</label>
      <select {...control} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {isLost && <option value={chosen}>{chosen || t('studioNone')}</option>}
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <Wrong path={path} />
    </div>
  );
}
