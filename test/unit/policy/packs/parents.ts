import type { PostKind } from '../../../../src/classifier/types.ts';

/** What a reply answers. All invented. */
export interface Parent {
  readonly site: string;
  readonly kind: PostKind;
  readonly text: string;
}

const on =
  (site: string, kind: PostKind) =>
  (text: string): Parent => ({ site, kind, text });

const google = on('google', 'review-reply');
const yelp = on('yelp', 'review-reply');
const facebook = on('facebook', 'comment');
const x = on('x', 'reply');
const nextdoor = on('nextdoor', 'reply');
const instagram = on('instagram', 'comment');
const messenger = on('messenger', 'message');

/**
 * Reviews in which the writer says that she was a patient, praise, anger, pleas and quiet everyday posts, in English and
 * Spanish: ready words have to be harmless under every one of them.
 */
export const PARENTS: readonly Parent[] = [
  google(
    'My knee replacement in March was a disaster. Three months on I still cannot climb stairs and nobody calls back.',
  ),
  google('★★★★★ Dr. Okonkwo-Reyes delivered both my girls here. Best maternity ward in the county!'),
  google('★☆☆☆☆ Sat in your ER for nine hours on Saturday with a broken wrist. Never again.'),
  google('★★★☆☆'),
  google('They billed me $4,380 for one stitch. Account 77-20193. Explain that, if you can.'),
  google('You people killed my father. Room 412, and not one nurse came when he rang. I have the photos.'),
  google('Nurse Tamsin held my hand through the whole biopsy. I will never forget her.'),
  google('They told me it was heartburn. It was a heart attack. Answer me, you cowards.'),
  google(
    'I have written four times and you delete my reviews. My son’s appendix burst in your waiting room on June 9. Why does no one from this hospital ever answer? I will keep writing until somebody does.',
  ),
  google('Rude front desk, cold waiting room, and the parking costs more than the copay.'),
  google('Never been here, but my cousin says they water down the vaccines.'),
  google('La doctora Quispe me salvó la vida. Dos años sin cáncer gracias a este hospital.'),
  google('Pésimo servicio. Esperé seis horas con mi bebé con fiebre y me mandaron a casa con una aspirina.'),
  google('Me cobraron dos veces la misma radiografía y nadie contesta el teléfono. Mi nombre es Eulalia Montaño.'),
  yelp('I was your patient for eleven years and you dropped me over one missed appointment. Shame on you.'),
  yelp('Great dentist, gentle with my autistic son, fixed the crown the same day.'),
  yelp('The therapist told my ex-husband what I said in session. I am reporting you to the board.'),
  yelp('Detox unit is filthy. I checked in on a Monday, and by Wednesday I was begging to go.'),
  yelp('They lost my mother’s dentures AND her wedding ring. Two weeks in that place and not one apology.'),
  yelp('El quiropráctico me dejó peor que antes. Soy Rubén, el de la hernia, ya saben quién.'),
  facebook('Has anybody else had their surgery cancelled twice by this hospital? I am so angry I could cry.'),
  facebook('Thank you to the whole team on 5 West for looking after my grandma Odalys in her last days.'),
  facebook('My wife is in your ICU right now and nobody will tell me anything. Please, somebody answer.'),
  facebook('Day 3 after my gallbladder surgery here. Food is awful, nurses are angels 😇'),
  facebook('Your billing office called my employer about my bill. How is that even allowed??'),
  facebook('My number is 555-0142, please call me about my biopsy results, I was in on Tuesday.'),
  facebook('Happy Nurses Week to everyone over there!'),
  facebook('Gracias a la enfermera Xóchitl por cuidar a mi papá. Dios los bendiga a todos.'),
  facebook('¿Por qué no me dan los resultados de mi hijo? Llevo una semana llamando. Expediente 88231.'),
  facebook('Mi abuela murió en ese hospital por culpa de ustedes. No tienen vergüenza.'),
  x('my chest hurts and my left arm is numb, is it the new pills you gave me?? what do i do'),
  x('my toddler just swallowed a button battery pls help'),
  x('I don’t want to be alive anymore. Nobody at your clinic even noticed.'),
  x('my roommate took all her pills and she won’t wake up'),
  x('Tengo un dolor muy fuerte en el pecho y no puedo respirar, ¿qué hago?'),
  x('Ya no quiero vivir. Solo quería que alguien lo supiera.'),
  x('hey @lakesidehealth your nurse posted my xray on tiktok, i recognize my own tattoo'),
  nextdoor('The ambulance was at the Petrosyan house again last night. Anyone know if he is okay?'),
  nextdoor('Is the clinic on Alder Street any good? My daughter has had a rash for five days.'),
  instagram('One year since my transplant at this hospital! So thankful 💚 #newkidney'),
  instagram('Is this mole bad? You removed one just like it for me last spring.'),
  instagram('Mi bebé nació aquí el martes, 3 kilos 200. Gracias a todos 💕'),
  messenger('Hi, it’s Marguerite, I had the hysterectomy on Friday. I am bleeding a lot. Is that normal?'),
  messenger('Hola, soy la mamá de Iker, el niño del yeso. Se le puso la mano morada, ¿lo llevo otra vez?'),
];
