import { type Language, languageOf } from './language.ts';

/** What a practice can answer to any review. */
const REPLIES: Readonly<Record<Language, string>> = {
  en: 'Thank you for the feedback. For privacy we don’t discuss care here; please call our patient line.',
  es: 'Gracias por su comentario. Para proteger la privacidad no hablamos de la atención aquí; por favor llame a nuestra línea de atención al paciente.',
  fr: 'Merci pour votre message. Pour protéger la vie privée, nous ne parlons pas des soins ici ; vous pouvez appeler notre service des relations avec les patients.',
  de: 'Danke für Ihre Rückmeldung. Zum Schutz der Privatsphäre sprechen wir hier nicht über Behandlungen; bitte rufen Sie unsere Patientenstelle an.',
  pt: 'Agradecemos o seu comentário. Para proteger a privacidade, não falamos de atendimentos aqui; por favor, ligue para a nossa ouvidoria.',
  nl: 'Dank u voor uw reactie. Om privacy te beschermen bespreken we hier geen zorg; bel gerust onze patiëntenlijn.',
};

/** In the language the answer was written in. */
export const neutralReply = (text: string): string => REPLIES[languageOf(text)];
