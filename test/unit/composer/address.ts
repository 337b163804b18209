/** Lets the page under test stand at an address: jsdom cannot go to another host by itself. */
export function at(url: string): void {
  Object.defineProperty(document, 'URL', { value: url, configurable: true });
}
