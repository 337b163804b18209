// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { SigningKey } = await import('../../../../src/pages/studio/panels/signing-key.tsx');

test('a browser that cannot make signing keys says so', async () => {
  const make = vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new DOMException('', 'NotSupportedError'));
  const onSigner = vi.fn();
  render(<SigningKey signer={null} onSigner={onSigner} />, document.body);
  document.querySelector('button')?.click();
  await vi.waitFor(() =>
    expect(document.querySelector('[role=alert]')?.textContent).toContain('too old to make signing keys'),
  );
  expect(onSigner).not.toHaveBeenCalled();
  make.mockRestore();
});
