/** Sentences of an ordinary working life; nothing that decides, so that every part has to be read. */
const SENTENCES = [
  'Long night, short coffee, and the parking garage elevator is still broken.',
  'We talked about the new schedule for an hour and nobody agreed on anything.',
  'My shoes have seen things that my mother would not believe.',
  'Somebody left cake in the break room with a note that said please, finally.',
  'The printer on the third floor has opinions and I respect them.',
  'I read half a chapter about fluids and fell asleep on the cat.',
  'Rain again, bus late again, and yet the light over the river was worth it.',
];

/** A text of `characters` UTF-16 units; another `seed` gives another order, so that no cache answers. */
export function textOf(characters: number, seed: number): string {
  let text = `Entry ${seed}. `;
  for (let i = seed; text.length < characters; i++) text += `${SENTENCES[i % SENTENCES.length]} `;
  return text.slice(0, characters);
}
