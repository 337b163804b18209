import { useEffect, useState } from 'preact/hooks';

/** Where in the training the person is. In the address, so that Back works and other pages can link to a part. */
export type Route = { readonly view: 'home' | 'record' } | { readonly view: 'session'; readonly module: string };

export function routeOf(hash: string): Route {
  const [view, module] = hash.replace(/^#/, '').split('/');
  if (view === 'session' && module) return { view, module };
  return { view: view === 'record' ? 'record' : 'home' };
}

export function hashOf(route: Route): string {
  return route.view === 'session' ? `#session/${route.module}` : `#${route.view}`;
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const moved = () => setHash(location.hash);
    addEventListener('hashchange', moved);
    // It may have moved between the first drawing and now.
    moved();
    return () => removeEventListener('hashchange', moved);
  }, []);
  return routeOf(hash);
}
