import { byPattern } from './types.ts';

export const findDevices = byPattern('ID', 'device', [
  {
    pattern:
      /\b(?:serial|s\/n|sn|imei|udi|lot|model no\.?|pacemaker|device|implant)(?: (?:number|no\.?|#))?[ :#]{1,3}(?<it>(?=[A-Za-z-]{0,6}\d)[A-Za-z0-9][A-Za-z0-9-]{3,17}[A-Za-z0-9])(?!\w)/gi,
    confidence: 0.85,
    accept: (it) => (it.match(/\d/g)?.length ?? 0) >= 3,
  },
]);

export const findNetworkAddresses = byPattern('ID', 'network-address', [
  { pattern: /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/g, confidence: 0.8 },
  { pattern: /\b(?:[0-9A-F]{2}:){5}[0-9A-F]{2}\b/gi, confidence: 0.9 },
]);
