import { useEffect } from 'preact/hooks';

/**
 * Two windows may show the same page: what was kept in the other one is read anew when the person comes back to this one,
 * so that the next change here does not undo it. What cannot be read leaves things as they are.
 */
export function useReread<T>(read: () => Promise<T>, onRead: (kept: T) => void): void {
  useEffect(() => {
    const reread = () => void read().then(onRead, () => undefined);
    addEventListener('focus', reread);
    return () => removeEventListener('focus', reread);
  }, [read, onRead]);
}
