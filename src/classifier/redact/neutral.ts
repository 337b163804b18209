/** What a practice can answer to any review, in the language the answer was written in. */
const REPLIES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:gracias|usted|nuestr[oa]|paciente|estamos|cita|por favor|también|lamentamos)\b/i,
    'Gracias por su comentario. Para proteger la privacidad no hablamos de la atención aquí; por favor llame a nuestra línea de atención al paciente.',
  ],
  [
    /\b(?:merci|votre|nous|rendez-vous|bonjour|désolés?)\b/i,
    'Merci pour votre message. Pour protéger la vie privée, nous ne parlons pas des soins ici ; vous pouvez appeler notre service des relations avec les patients.',
  ],
  [
    /\b(?:danke|ihre?n?|wir|termin|leider|bitte|freuen)\b/i,
    'Danke für Ihre Rückmeldung. Zum Schutz der Privatsphäre sprechen wir hier nicht über Behandlungen; bitte rufen Sie unsere Patientenstelle an.',
  ],
  [
    /\b(?:obrigad[oa]|você|nossa|consulta|agradecemos)\b/i,
    'Agradecemos o seu comentário. Para proteger a privacidade, não falamos de atendimentos aqui; por favor, ligue para a nossa ouvidoria.',
  ],
  [
    /\b(?:bedankt|uw|onze|afspraak|wij)\b/i,
    'Dank u voor uw reactie. Om privacy te beschermen bespreken we hier geen zorg; bel gerust onze patiëntenlijn.',
  ],
];
const ENGLISH = 'Thank you for the feedback. For privacy we don’t discuss care here; please call our patient line.';

export function neutralReply(text: string): string {
  const scores = REPLIES.map(([words, reply]) => ({ reply, hits: text.match(new RegExp(words, 'gi'))?.length ?? 0 }));
  const english = text.match(/\b(?:the|you|your|we|and|thank|for|our|was)\b/gi)?.length ?? 0;
  const best = scores.reduce((a, b) => (b.hits > a.hits ? b : a));
  return best.hits > english ? best.reply : ENGLISH;
}
