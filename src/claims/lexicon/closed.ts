// Closed classes of English that single readers of evidence ask for: each is a handful of words, in the form that stands in the text.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const closed = {
  /** Conditions that make the rest wait. */
  strictCondition: words('only unless provided providing assuming if until'),
  /** Times that are conditions when what they wait for are gates. */
  timeCondition: words('when once as after'),
  /** What has to be passed first. */
  gate: words('gate gates criteria condition conditions checklist milestone milestones'),
  /** Verbs of speech that give testimony. */
  saying: words('say says said writes reports recalls'),
  /** They make another party's work evidence of ours. */
  independent: words('independent outside external accredited'),
  /** After "how" and "what": the heading explains. */
  afterHow: words('to is are does'),
  /** After "is": a definition goes on. */
  afterDefiningBe: words('a an the one any those what when how whether called documented proof'),
  /** Verbs before a question inside a sentence. */
  asking: words('tell tells see ask asks asked asking wonder wonders explain explains describes decides whether'),
  interrogative: words('how where whether which when who what why'),
  /** Forms of "be" and what behaves like it. */
  copula: words(
    "is are was were am be been 's remain remains stay stays seem seems become becomes lie lies stand stands",
  ),
  presentBe: words("is are 's been fully all now already"),
  /** Verbs whose object is thereby fulfilled. */
  meeting: words(
    'meet meets met meeting satisfy satisfies satisfied satisfying fulfil fulfils fulfill fulfills fulfilled exceed exceeds pass passes passed fulfilling exceeding',
  ),
  metBy: words('met satisfied fulfilled passed covered exceeded'),
  /** Adverbs of degree and manner before a complement. */
  degree: words('still only just even firmly very squarely currently presently now not yet always'),
  be: words("is are was were 's"),
  /** After "not": a category or a place that the subject is said to be beyond. */
  categoryOpener: words('a an the just only merely our your some one'),
  beforeBut: words('a an the just only merely mere some in on by from'),
  zeroQuantity: words('no nothing zero'),
  negatedSubject: words('no nobody none nothing never neither nowhere'),
  /** Nouns of what could be wrong: to have none of them is praise. */
  flaw: words(`exception exceptions gap gaps workaround workarounds excuse excuses delay delays surprise surprises ifs buts caveat
    caveats question questions fuss hassle loophole loopholes backdoor backdoors shortcut shortcuts asterisk asterisks footnotes footnote
    worry worries headache headaches wizardry effort setup downtime limits limit limitation limitations compromise
    compromises drama waiting wait tricks trick matter discussion doubt doubts interruption interruptions setups`),
  /** After a negation in a sequel: it denies a category, not the thing. */
  sequelCategory: words('a an the just only merely'),
  /** Words that take up what was said before. */
  anaphor: words('it they them that this both these those one some'),
  deniedAnaphor: words('it they that this those these we none neither there'),
  /** Subjects of a short clause that answers for the one before. */
  proSubject: words('we it they ours'),
  proVerb: words('do does have has is are did can'),
  /** Words that say the thing has come, once it is clear which thing. */
  arrival:
    words(`already now today since finished delivered here live done ready running shipped out there available real complete
    works active ours`),
  /** Beside an arrival, they take it back. */
  reserve: words('only just merely local locally yet almost nearly demo laptop meant supposed'),
  /** Nouns of plans and requirements: beside a statement they are things like others. */
  agendaNoun:
    words(`target targets goal goals schedule schedules aim aims intention intentions plan plans requirement requirements need needs
    checklist checklists criteria criterion condition demand demands milestone milestones phase phases sketch sketches
    backlog queue queues proposal proposals term terms words statement statements sentence sentences claim claims label labels
    line lines design blueprint q1 q2 q3 q4 acceptance caption captions glossary promise promises slogan slogans
    say says tender candidate candidates year quarter`),
  /** They open a comparison. */
  comparison: words('as than like unlike'),
  /** Words that call a saying false. */
  falsehood:
    words(`wrong false untrue mistaken incorrect inaccurate misleading unfair nonsense error mistake lie lying unjust
    misinformed outdated`),
  /** Verbs of saying and thinking, as what is called false. */
  speech: words(
    'say saying claim claiming think thinking suggest suggesting believe believing assume assuming imply that conclude',
  ),
  /** Verbs of taking a wording for more than it says. */
  construing:
    words(`construed construe construes taken read understood interpreted interpret relied representation believe conclude
    infer inferred imply implies suggest suggests assume assumed deemed regarded mistaken seen represents represent warranty
    promise assurance`),
  negativeIndefinite: words('nothing no none neither nobody not never'),
  sortal: words('thing things part parts bit bits aspect word words sign trace hint'),
  /** Determiners of a single instance. */
  indefinite: words('a an some'),
  more: words('more better'),
  about: words('about roughly'),
  /** Things that a comparison praises with. */
  trusted:
    words(`ink paper signature vault bank rock stone safe fortress fort granite oath notary handwritten wet original law
    day pen one book ledger promise`),
  /** They open what is said, thought or represented. */
  contentOpener: words('that as to a an the any'),
  /** Heads of what is another party's, whoever speaks of it. */
  institution:
    words(`vendor vendors supplier suppliers manufacturer site plant factory company organisation organization firm lims erp
    mes idp provider providers department bank insurer landlord consultant consultants consultancy partner partners subcontractor
    contractor counsel registrar accountant accountants hospital university lab laboratory reseller integrator
    host broker courier printer auditor auditors customer customers client clients competitor competitors regulator
    regulators agency authority inspector inspectors lawyer lawyers payroll datacentre association institute`),
  /** Whatever exists besides the product. */
  existing: words('existing present current old legacy former previous'),
  /** Words beside a badge that tell what it reads. */
  caption: words('caption captioned captions label labelled labeled reading saying says words word wording'),
  /** Prepositions that open a sentence with what it is about. */
  topic: words('in during under by with for'),
  setting: words('in during under'),
  /** Heads of a complement whose relative clause says it all: "something we mean to build". */
  cleftHead: words('something anything things thing'),
  relativeThat: words('that which who where'),
  /** Pronouns by which a reported clause goes on with its speaker. */
  reportedSelf: words('it they its their he she theirs'),
  /** A negated subject with one of these is forbidden, not released: "nobody should enter live records". */
  deontic: words('should must shall ought'),
  /** Absences that rule a breach out. */
  impossible: words(
    'impossible unable incapable powerless blocked absent locked_out absence unavailable missing gone refused denied',
  ),
  /** Forms that stand for a whole predicate: "electronic signatures are, and they bind". */
  ellipsis: words('is are does do has have did was were'),
} as const satisfies Record<string, ReadonlySet<string>>;
