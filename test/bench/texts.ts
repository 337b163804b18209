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
/** An invented patient: what makes a text one to hold. */
const TOLD = 'My patient Mrs. Okafor in room 412 finally got her new kidney today.';

function written(sentences: readonly string[], characters: number, seed: number, opening: string): string {
  let text = opening;
  for (let i = seed; text.length < characters; i++) text += `${sentences[i % sentences.length]} `;
  return text.slice(0, characters);
}

/** A text of `characters` UTF-16 units; another `seed` gives another order, so that no cache answers. */
export function textOf(characters: number, seed: number): string {
  return written(SENTENCES, characters, seed, `Entry ${seed}. `);
}

/** The same with a patient told of at its beginning and, in a longer one, again and again: it is held. */
export function heldTextOf(characters: number, seed: number): string {
  return written([...SENTENCES, TOLD], characters, seed, `Entry ${seed}. ${TOLD} `);
}
