/** What a request is about. Each parameter of an address is filled with the value of its name. */
export interface Subject {
  /** Short name of the ward. */
  ward: string
  /** The other ward. */
  elsewhere: string
  /** The ward as a desk's frame names it. */
  frame: string
  id: string
  /** Code and secret of the dossier, as on its slip. */
  slip: { code: string; secret: string }
  /** Of the one who has dossiers there. */
  idNumber: string
  file: string
  /** Somebody who may act for the applicant, and what opens their page. */
  mandate?: string
  acting?: { code: string; secret: string }
  /** A ticket: its id for officers, its secret for whoever took it. */
  ticket: string
  secret: string
  /** A free hour. */
  startsAt?: string
  /** A rule of opening hours. */
  rule: string
  /** A notice of the ward's board. */
  notice: string
  /** Work of the house that was given up. */
  job?: string
  /** Somebody's absence. */
  absence?: string
  /** Number of the ward’s last rule of calling. */
  policy?: string
  /** What somebody reported, and what opens it to them. */
  report?: string
  /** A photo of it. */
  photo?: string
  alarm?: string
  door?: { code: string; secret: string }
  /** A draft, and the file in it. */
  token: string
  draftFile?: string
  /** A robot of the hall, and what it is to do. */
  robot?: string
  goal?: string
  /** A thing of the register that is broken, and that outage. */
  thing?: string
  outage?: string
  /** The receiving officer, as actions name them. */
  officer: string
  /** Whoever deals with dossiers there. */
  specialist: string
  /** A counter's call for help. */
  help?: string
  /** A warning that waits for the specialist. */
  alert?: string
  /** A letter that could not be sent. */
  letter?: string
  /** Of somebody who waits for an officer. */
  talk?: string
  /** A question that nobody answered, and how one was settled. */
  question?: string
  settlement?: string
  /** Somebody who is to be called back. */
  call?: string
  /** Somebody with a certificate, and that. */
  holder?: string
  certificate?: string
  /** A paper that could not be signed. */
  paper?: string
  /** Something that is to be certified, and its number once it has one. */
  item?: string
  number?: string
  /** A list that the unit keeps. */
  view?: string
  /** The leader's work on several dossiers. */
  batch?: string
  /** A procedure that is being edited, and a form. */
  code?: string
  name?: string
  /** Number of its last edition. */
  edition?: string
  /** A scan that waits at a counter. */
  scan?: string
  /** The day of published data. */
  starts?: string
  /** A procedure that evidence is looked at of, and a proposal to cut it. */
  procedure: string
  proposal?: string
  /** A machine of the hall. */
  device?: string
}
