/** Small word lists about people, as lower-case sets made on first use. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Titles that laymen carry: what follows is most often a patient or a neighbour. */
export const LAY_TITLES = set(
  'mr mrs ms miss mx mister missus missis misses señor señora señorita sr sra srta don doña dona herr frau madame mme mlle monsieur mevrouw meneer mw dhr signora signor senhor seu seora doña tía tio tía tita tito abuelita auntie lola lolo',
);
/** Titles of people at work here, or of holders of an office who may be patients. */
export const STAFF_TITLES = set('dr drs doctor doc nurse prof professor dra doctora matron rn np pa-c consultant');
export const OFFICE_TITLES = set(
  'coach pastor rabbi father sister brother judge mayor sheriff principal deacon reverend rev bishop officer captain chief senator governor sergeant sgt deputy imam councilman councilwoman congressman congresswoman commissioner',
);
/** Pet names put before a first name. */
export const NICK_TITLES = set(
  'big little lil baby old ole papa granny grandma grandpa nana pops mama tiny sweet uncle aunt aunty miz',
);

export const KIN = set(
  'mom mum mother dad father daddy mommy mama papa parents brother sister son daughter husband wife hubby partner fiance fiancé fiancée boyfriend girlfriend bf gf aunt auntie uncle cousin niece nephew grandma grandpa grandmother grandfather granny gran nana nan nanna grandad granddad grandson granddaughter grandkid grandkids kids kid child children toddler baby boys girls twins stepdad stepmom stepson in-law mil fil roommate flatmate ex spouse family dog cat puppy kitten horse pup mamá papá abuela abuelo hermano hermana hijo hija marido esposa esposo tía tío primo prima sobrino mother-in-law father-in-law sister-in-law brother-in-law',
);

export const PATIENT_NOUNS = set(
  'patient patients pt pts resident residents client clients inpatient outpatient preemie newborn neonate paciente pacientes bewohner bewohnerin patientin patiënt',
);
/** People words that mean a patient only after "my", "our" or with a room. */
export const PERSON_NOUNS = set(
  'lady guy man woman gentleman gent dude kid kiddo boy girl baby teen teenager fella bloke grandma grandpa veteran vet warrior fighter mom mum dad couple twins preemie lad chap mama elder widow widower person lovely',
);

export const STAFF_NOUNS = set(
  'nurse nurses rn lpn lvn cna aide tech technician doctor doctors surgeon physician resident intern attending fellow preceptor mentor manager supervisor director coworker co-worker colleague colleagues team teammate crew partner boss charge receptionist secretary clerk orientee student students graduate volunteer volunteers pharmacist therapist hygienist assistant midwife paramedic emt medic transporter janitor housekeeper cook chef chaplain advocate coordinator educator instructor professor staff practitioner phlebotomist owner founder ceo cfo cno president recruiter dispatcher porter orderly scribe consultant registrar provider providers dietitian administrator rep specialist',
);
