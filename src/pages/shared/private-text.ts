/**
 * For every field in which somebody may type about a patient: the browser neither offers nor stores what was typed (a
 * session that is restored keeps the fields that allow completion), and no spelling service is asked about it.
 */
export const PRIVATE_TEXT = { autocomplete: 'off', spellcheck: false, writingsuggestions: 'false' } as const;
