/** What the author said of themselves, as far as it changes how a post is read. */
export type Role = 'account' | 'clinician' | 'worker' | 'lay' | 'unknown';

const ACCOUNT =
  /\b(?:account|page|practice|office|clinic|hospital|center|centre|facility|home|agency|spa|pharmacy|owner|manager|director|ceo|marketing|team|company|clínica|consultorio)\b/i;
const CLINICIAN =
  /\b(?:rn|nurse|lpn|lvn|cna|aide|md|do|doctor|physician|surgeon|resident|intern|fellow|attending|hospitalist|midwife|doula|paramedic|emt|medic|therapist|pt|ot|slp|dentist|hygienist|pharmacist|psychiatrist|psychologist|radiologist|\w+ologist|np|pa|phlebotomist|tech|technician|dietitian|counsell?or|social worker|carer|caregiver|enfermer[ao]|médic[ao]|gp|hca|optometrist|chiropractor|audiologist|embryologist|student|chaplain|dispatcher|scribe|orderly|porter|assistant)\b/i;
const WORKER =
  /\b(?:health(?:care)? (?:worker|professional|staff)|receptionist|clerk|billing|registrar|recruiter|hr|secretary|volunteer|coordinator|housekeep\w+|cook|driver|transporter|admin\w*)\b/i;

export function roleOf(author: string | null | undefined): Role {
  if (!author) return 'unknown';
  if (CLINICIAN.test(author)) return 'clinician';
  if (ACCOUNT.test(author)) return 'account';
  return WORKER.test(author) ? 'worker' : 'lay';
}
