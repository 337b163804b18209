/**
 * What an author can be about to do, in the terms of a policy pack: a card says which of these it answers. A pack that has
 * no card for a situation is legal; the categories of the findings then choose.
 */
export const SITUATIONS = [
  'emergency',
  'review-reply',
  'kind-reply',
  'name',
  'tag',
  'number',
  'place',
  'date',
  'story',
  'rare',
  'news',
  'picture',
  'recording',
  'authorization',
  'record',
  'figure',
  'death',
  'child',
  'sensitive',
  'message',
  'group',
  'consult',
  'advice',
  'tone',
  'colleague',
  'boundary',
  'working-conditions',
] as const;

export type Situation = (typeof SITUATIONS)[number];
