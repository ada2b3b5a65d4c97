/** As `concepts-vi-texts.ts`, for English. */
export const conceptsEn = `
  birth, newborn, baby, gave birth, just had a baby, was born
  child, kid, son, daughter, baby, infant, toddler, minor
  death, died, passed away, deceased, dead, passing
  funeral, burial, bury, cremation
  marry, wedding, get married, marriage, wed, tie the knot
  single, unmarried, never married, not married, marital status, free to marry
  divorce, divorced, annulment, split up
  foreign, foreigner, abroad, overseas, expat, non-vietnamese, nationality, american, korean, japanese, french, british, australian, chinese, german, english, russian, thai, lao, cambodian, indian, italian, canadian, spanish, dutch, swedish, polish, taiwanese, singaporean, malaysian, filipino, egyptian, saudi, usa, us citizen, uk, japan, korea, germany, france, australia, china, america, england, russia, thailand, laos, cambodia, india, canada, taiwan, singapore, malaysia, other country, another country, non vietnamese, not vietnamese
  mobile, at home, home visit, come to my house, come to our home, bedridden, cannot walk
  lost, lose, stolen, missing, misplaced, cannot find
  damaged, torn, broken, faded, burnt
  reissue, re-issue, replacement, replace, new copy, another one
  exchange, renew, renewal, swap
  correct, correction, fix, mistake, error, wrong, typo, misspelled, rectify, amend, incorrect
  change, update, modify, adjust, alter
  copy, extract, duplicate, photocopy
  certify, notarise, certified, notary, attest, stamp, legalise
  signature, sign, fingerprint
  translation, translator, translated, translate
  contract, transaction, sale, sell, buy, deed, transfer of ownership, gift
  land certificate, so do, so hong, red book, pink book, land use right, title deed, land title
  land, plot, parcel
  permanent residence, household register, household registration, thuong tru, ho khau
  temporary residence, tam tru, renting, rent, tenant, lodger, rented room
  overnight, guest staying, visitor, stay the night, guest
  absence, away from home, leaving for
  identity card, can cuoc, cccd, id card, identification card, national id, citizen card
  business, shop, store, household business, restaurant, cafe, stall
  open, start, establish, set up, found
  suspend, pause, temporarily close, temporary suspension
  close, terminate, termination, shut down, end, dissolve, cessation, stop, quit
  extend, extension, expire, expired, prolong
  permit, licence, permission, authorisation, authorise
  build, construction, building, construct
  repair, renovate, renovation, refurbish, add a floor
  elderly, old person, old people, senior, aged, grandmother, grandfather, pension
  disability, disabled, handicapped, wheelchair, blind, deaf
  allowance, benefit, support, welfare, subsidy, money from the state, assistance
  poor, poverty, low income
  health insurance, medical insurance, insurance card
  maternity, maternity leave, pregnant, pregnancy
  survivor, survivorship, dependants
  martyr, fallen soldier, killed in action
  worship, ancestor, death anniversary, incense
  meritorious, war invalid, veteran, revolution
  military service, conscription, army, draft, enlist
  guardian, guardianship, ward of
  supervise, supervisor, supervision
  adopt, adoption, adopted
  paternity, recognise a child, acknowledge, biological father, dna, father's name
  foster, substitute care, take care, look after, care for
  relative, kin, family member, grandparent, aunt, uncle, nephew, niece
  abuse, violence, beaten, harm, hit
  complaint, complain, disagree, appeal
  denounce, denunciation, corruption, bribe, misconduct
  petition, feedback, report, suggestion
  meet the chairman, citizen reception, see the chair, talk to the leader, meet the leader
  dispute, quarrel, encroach, boundary, neighbour
  mediate, mediation, mediator, reconciliation
  alcohol, liquor, wine, spirits, rice wine
  tobacco, cigarettes, cigarette
  food safety, hygiene, food hygiene
  catering, restaurant, eatery, food stall
  primary school, elementary school
  lower secondary, middle school, grade 6, junior high
  preschool, kindergarten, nursery
  transfer school, change school, move school, school transfer
  admission, enrol, enrolment, entry
  diploma, degree, graduation certificate, school certificate
  tree, trees, fell, cut down
  well, groundwater, borehole, underground water
  drug, rehab, addiction, rehabilitation, addict
  religion, religious, church, pagoda, temple, worship
  fund-raising, donation, fundraising, collect money
  inheritance, inherit, estate, heir
  will, testament, last will
  refuse, renounce, decline, disclaim
  mortgage, security interest, collateral, loan, bank loan
  planning, zoning, master plan
  passport, travel document
  electronic identification, vneid, digital id, electronic id, level 2
  compensation, damages, compensate
  move, moved, relocate, change of residence, new address, change of address
  split, separate, household separation
  driving licence, driver's license, driver licence
  criminal record, police clearance, police check, judicial record
  disaster, storm, flood, fire, typhoon
  emergency, urgent
  combined, together, at once, interlinked, one go, same time, all in one
  social housing, affordable housing
  apartment, condominium, flat, apartment building
  management board, owners committee
  library, reading room
  club, sports team
  award, title, emulation, commendation
  cooperative, co-op
  crop, livestock, rice field, rice land, paddy
  environment, environmental, pollution
  remuneration, pay
  ethnicity, ethnic
  organisation, company, agency
  again, re-register, re-registration
`
