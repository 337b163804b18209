/** Lists of a pack whose entries others name by id. */
export type ListName = 'cards' | 'contacts' | 'templates';

/** A group of options whose names are sentences of ours. */
export type OptionSet =
  | 'situation'
  | 'category'
  | 'audience'
  | 'use'
  | 'kind'
  | 'verdict'
  | 'idea'
  | 'mode'
  | 'failMode'
  | 'sensitivity'
  | 'setting';

interface Named {
  readonly key: string;
  /** Name of the label where the key alone would mean two things. */
  readonly label?: string;
  /** True when there is a line of help under the label. */
  readonly hint?: true;
}

interface Options {
  readonly set: OptionSet;
  readonly options: readonly string[];
  /** What is not chosen is not in the pack, rather than null or empty. */
  readonly optional?: true;
}

/**
 * How one value of a pack is edited. Forms, missing translations, comparison and blank entries are all drawn from these
 * descriptions; what is legal is said by the schema alone. `longest` in UTF-16 code units, as in the schema.
 */
export type Field = Named &
  (
    | { readonly kind: 'text'; readonly longest: number; readonly optional?: true }
    | { readonly kind: 'words'; readonly longest: number; readonly optional?: true }
    | { readonly kind: 'id' }
    | { readonly kind: 'day' }
    | { readonly kind: 'flag' }
    | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly optional?: true }
    | ({ readonly kind: 'choice' } & Options)
    | ({ readonly kind: 'choices' } & Options)
    /** Yes, no, or not in the pack. */
    | { readonly kind: 'maybe' }
    /** Plain words, one a line; not in the pack when there are none. */
    | { readonly kind: 'strings' }
    | { readonly kind: 'reference'; readonly to: ListName; readonly optional?: true }
    | { readonly kind: 'references'; readonly to: ListName }
    | { readonly kind: 'hours' }
    | { readonly kind: 'siteCards' }
    | { readonly kind: 'group'; readonly fields: readonly Field[]; readonly optional?: true }
    | {
        readonly kind: 'list';
        readonly fields: readonly Field[];
        /** A list that may not be empty: a new entry around it brings one along. */
        readonly some?: true;
        /** What is shown beneath the form of an entry. */
        readonly beneath?: 'card' | 'template' | 'exercise';
      }
    | { readonly kind: 'lines'; readonly longest: number; readonly some?: true }
  );

export type FieldOf<Kind extends Field['kind']> = Field & { readonly kind: Kind };

/** What the studio shows at one time. */
export interface Section {
  readonly name: string;
  readonly fields: readonly Field[];
}

export const id: Field = { kind: 'id', key: 'id', hint: true };
export const text = (key: string, longest: number): FieldOf<'text'> => ({ kind: 'text', key, longest });
