import type { Fault } from '../../../policy/check/fault.ts';
import type { Signer } from '../../../policy/signature.ts';
import type { PolicyState } from '../../../policy/state.ts';
import { Form } from '../controls/form.tsx';
import { useDesk } from '../desk.ts';
import type { Draft } from '../draft-store.ts';
import { SECTIONS } from '../fields/sections.ts';
import type { JsonObject } from '../model/json.ts';
import { HouseRulesPreview } from '../preview/house-rules-preview.tsx';
import { sectionName } from '../words.ts';
import { Compare } from './compare.tsx';
import { Languages } from './languages.tsx';
import type { View } from './menu.tsx';
import { Problems } from './problems.tsx';
import { Publish } from './publish.tsx';

export interface PanelProps {
  readonly view: View;
  readonly faults: readonly Fault[];
  readonly shipped: JsonObject;
  readonly state: PolicyState | null;
  /** The team's key, in memory while this page is open. */
  readonly signer: Signer | null;
  readonly onSigner: (signer: Signer) => void;
  readonly signed: Draft['signed'];
  readonly onSigned: (signed: Draft['signed']) => void;
  readonly onReplace: (pack: JsonObject) => void;
}

/** What lies on the desk: the form of one section, or a look at the whole. */
export function Panel({ view, ...props }: PanelProps) {
  const { pack } = useDesk();
  const section = SECTIONS.find(({ name }) => name === view);
  return (
    <>
      <h2>{sectionName(view)}</h2>
      {section && <Form key={view} fields={section.fields} value={pack} path={[]} />}
      {view === 'houseRules' && <HouseRulesPreview />}
      {view === 'languages' && <Languages onReplace={props.onReplace} />}
      {view === 'problems' && <Problems faults={props.faults} />}
      {view === 'compare' && <Compare shipped={props.shipped} state={props.state} />}
      {view === 'publish' && <Publish {...props} />}
    </>
  );
}
