/** Large Mastodon servers. Any other host can be added by the author or the organisation; they all look the same. */
export const MASTODON_HOSTS: readonly string[] = [
  'mastodon.social',
  'mastodon.online',
  'mstdn.social',
  'mas.to',
  'hachyderm.io',
  'fosstodon.org',
  'med-mastodon.com',
  'infosec.exchange',
  'mastodon.world',
  'techhub.social',
  'mstdn.ca',
  'mastodon.scot',
  'aus.social',
  'toot.community',
  'mastodon.au',
  'mstdn.science',
];
