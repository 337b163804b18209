import { t } from '../../i18n.ts';
import { send } from '../../send.ts';
import { openPage } from '../shared/page.ts';
import { rememberWelcome } from './store.ts';
import { isPinned } from './toolbar.ts';
import { Welcome } from './view.tsx';

const draw = openPage(t('welcomeTitle'));
// Unremembered, it opens once more after a reinstall: no harm.
rememberWelcome(Date.now()).catch(() => undefined);

draw(<Welcome told={null} pinned={null} />);
const [result, pinned] = await Promise.all([send('policy', {}), isPinned()]);
draw(<Welcome told={result.ok ? result.value : 'unreachable'} pinned={pinned} />);
