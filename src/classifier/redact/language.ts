export type Language = 'en' | 'es' | 'fr' | 'de' | 'pt' | 'nl';

/** Small words that occur in nearly every sentence of a language and hardly in another. */
const SIGNS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|and|you|your|we|was|is|for|our|with|this|that|my|to|of|in|just|he|she|his|her|it)\b/gi,
  es: /\b(?:el|la|los|las|que|de|un|una|con|por|para|está|es|mi|su|nuestr[oa]s?|y|en|se|le|lo|gracias|usted|hoy|ayer)(?![\p{L}])/giu,
  fr: /\b(?:le|la|les|des|du|un|une|et|est|avec|pour|mon|ma|notre|nous|vous|votre|dans|je|qui|merci|pas)(?![\p{L}])/giu,
  de: /\b(?:der|die|das|und|ist|mit|für|ich|wir|ein|eine|nicht|sie|ihre?n?|bei|auf|von|zu|danke|unsere?)(?![\p{L}])/giu,
  pt: /\b(?:o|os|as|que|de|um|uma|com|por|para|está|é|meu|minha|nossa|e|em|você|obrigad[oa]|hoje|ontem|do|da|não)(?![\p{L}])/giu,
  nl: /\b(?:de|het|een|en|is|met|voor|ik|wij|we|niet|zij|mijn|onze|bij|op|van|bedankt|uw|naar)(?![\p{L}])/giu,
};
const ENOUGH = 300;

/** The language most of whose small words occur; English when nothing is clearly more so. */
export function languageOf(text: string): Language {
  const start = text.slice(0, ENOUGH);
  const english = start.match(SIGNS.en)?.length ?? 0;
  let best: Language = 'en';
  let most = english;
  for (const language of ['es', 'fr', 'de', 'pt', 'nl'] as const) {
    const hits = start.match(SIGNS[language])?.length ?? 0;
    if (hits > most + 1) {
      best = language;
      most = hits;
    }
  }
  return best;
}
