import type { Tally } from './summary.ts';

interface BarsProps {
  readonly title: string;
  readonly tallies: readonly Tally[];
  readonly nameOf: (name: string) => string;
}

/** One line for each name: the word, a bar and the number. A table to those who hear it, a picture to those who see it. */
export function Bars({ title, tallies, nameOf }: BarsProps) {
  const most = Math.max(1, ...tallies.map(({ count }) => count));
  return (
    <table class="bars">
      <caption>{title}</caption>
      <tbody>
        {tallies.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{nameOf(name)}</th>
            <td class="bar">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="edit" width={(100 * count) / most} height="10" />
              </svg>
            </td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
