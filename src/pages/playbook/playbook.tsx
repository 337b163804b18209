import { t } from '../../i18n.ts';
import { openPage } from '../shared/page.ts';

openPage(t('extensionName'))(<h1>{t('extensionName')}</h1>);
