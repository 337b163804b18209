import * as v from 'valibot';
import { email, id, link, text, words } from './text.ts';

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'expected a time like 08:30'));

/** When somebody answers. `days` are ISO weekdays, 1 = Monday to 7 = Sunday; `to` before `from` runs past midnight. */
const hours = v.union([
  v.literal('always'),
  v.strictObject({
    timeZone: v.pipe(v.string(), v.check(isTimeZone, 'expected a time zone like America/Chicago')),
    open: v.pipe(
      v.array(
        v.strictObject({
          days: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.minLength(1)),
          from: clock,
          to: clock,
        }),
      ),
      v.minLength(1),
    ),
  }),
]);

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const reach = v.strictObject({
  name: v.nullable(words(100)),
  phone: v.nullable(words(40)),
  email: v.nullable(email),
  link: v.nullable(link),
  hours: v.nullable(hours),
});

export const contact = v.strictObject({
  id,
  role: text(80),
  purpose: text(200),
  /** What the public calls them in a reply: "our patient relations team". */
  publicName: text(80),
  /** null until the organisation has said who answers. */
  reach: v.nullable(reach),
  /** Shown in place of `reach` while it is null. */
  unset: text(200),
});

export const emergencyLine = v.strictObject({ id, label: text(60), number: words(30), how: text(100) });

export type Hours = v.InferOutput<typeof hours>;
