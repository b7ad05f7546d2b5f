// The grammar's word classes: how English negates, withholds, plans, requires, conditions, forbids, quotes, attributes,
// defines and asks, and how it asserts. Base forms; `_` joins the words of an entry, `=` means this form only.

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

export const grammar = {
  /** Idioms whose words do not mean what they mean alone. */
  idiom:
    words(`next_to that_said go_ahead go_right_ahead like_to_think like_to_believe dare_to_say not_least no_doubt no_matter
    whether_or_not not_to_mention no_wonder without_fail without_delay without_question without_doubt without_exception in_short
    needless_to_say to_say_the_least so_to_speak no_sooner no_strings goes_without_saying once_and_for_all due_to
    not_to_worry no_problem no_worries in_no_time last_but_not_least to_all_intents to_the_last when_it_comes_to as_it_were
    if_anything if_you_like if_you_will if_not_more as_if as_though look_no_further no_exceptions no_ifs no_buts
    no_questions at_will free_will will_of if_only_for never_ending non_stop nothing_short_of no_mean
    nothing_if_not no_strings_attached at_first_sight by_the_book by_design no_small a_must must_have a_must_have
    you_would_expect you_might_expect as_you_would_expect as_you_would you_could_want you_could_wish could_wish_for
    you_could_have could_ask_for you_would_want you_should_know as_expected as_promised as_planned on_schedule
    on_plan to_schedule on_target on_purpose in_terms_of in_other_words in_a_word by_the_way in_the_meantime`),
  /** Negators: each turns the polarity of its clause. */
  negator:
    words(`not never no none nobody no_one nothing nowhere neither hardly barely scarcely nil zero naught seldom rarely
    nary noone not_as_if not_as_though =0 no_such not_a_single not_one not_any at_no_time in_no_way by_no_means not_at_all no_more
    zero_of none_of nothing_of`),
  /** Leaves one and denies the rest. */
  onlyOne: words(`the_only only_the only_a only_way sole nothing_but only`),
  /** Verbs that hold off what follows with "from". */
  preventer: words(`stop prevent hinder bar block deter discourage hold keep protect shield exclude prohibit ban`),
  /** Negates only what follows it. */
  without: words('without'),
  /** Negation that continues one already counted. */
  negatorMore: words('nor or_not'),
  /** Negation that asserts what follows. */
  notOnly: words(
    'not_only not_just not_merely not_simply not_solely not_alone more_than nothing_less_than no_less_than no_less no_fewer nothing_but none_other',
  ),
  /** "No longer X": an old state is over. */
  noLonger: words(
    `no_longer thing_of_the_past things_of_the_past gone_are gone_is past_tense behind_us once_was is_over
    are_over days_are_over left_the_drawing_board off_the_drawing_board beyond_the_drawing_board out_of_the_lab
    left_the_lab past_the_planning outgrown moved_beyond gone_beyond formerly previously once_merely once_only
    once_just once_blocked once_planned once_pending once_missing once_unavailable used_to
    past_the_planning_stage beyond_the_planning_stage`,
  ),
  /** With a negation, "no longer". */
  anyMore: words('any_more anymore any_longer'),
  /** Phrases that negate what follows them. */
  insteadOf:
    words(`far_from anything_but rather_than instead_of short_of let_alone devoid_of deprived_of free_of nowhere_near
    yet_to in_the_absence_of in_want_of in_need_of short_on much_less still_less never_mind bereft_of stripped_of
    other_than outside_of apart_from aside_from except_in except_for outside_the outside_our`),
  /** States of absence: the subject is not there. */
  absent: words(`unavailable missing absent absence lack =blocked =blocks pending outstanding =gap =gaps unimplemented
    disabled deny withhold omit exclude out_of_scope off_the_table out_of_reach greyed_out grayed_out inactive
    inoperative not_started unfinished incomplete unmet unbuilt unverified unvalidated uncertified uncertain stub
    placeholder mock mock_up mockup n_a tbd tba nonexistent non_existent unsupported dormant suspended paused
    shelved postponed deferred delayed scrapped revoked lapsed fail_closed locked_out left_out stays_out stay_out
    keep_out void untrue false wrong mistaken premature misleading incorrect inaccurate misnomer misreading
    overstatement exaggeration fiction fictional fictitious invented made_up pretend imaginary simulated simulate
    fake dummy sham decorative wishful hollow empty unproven untested =unmet =❌ =✗ =✘ =✕ =× =❎ off_limits unready
    unreleased unaudited unassessed unexamined undone decline fall_short falls_short forgo forego abstain refrain
    =bar =barred beyond_reach on_hold in_limbo impossible unable incapable powerless unauthenticated uncontrolled
    ineffective void_of =nonconforming noncompliant non_compliant not_yet =yet_to not_applicable deliberately_out
    vacant blank understudy skip_it ungranted unearned unsigned unissued unenforced unguarded unprotected
    unbacked unencrypted unrealised unmade unproved work_in_progress in_name_only on_paper_only for_show_only off_the_menu off_the_cards exaggerated kept_shut keep_shut vapourware vaporware a_pipe_dream pipe_dream nowhere_to_be_found conspicuous_by absent_from missing_from on_ice mothballed abandoned cancelled canceled dropped_from unbegun incompletely not_done no_go
    nogo no_claim stop_short stops_short has_expired closed_gate behind_a_closed stays_shut stay_shut =shut
    failed =fails =fail not_obtained under_lock_out remains_closed stays_closed stay_closed ruled_out written_off
    declined remain_locked remains_locked stay_locked took_a_pass took_a_rain_check passed_on_a pass_on_a
    passing_on misled myth misconception fallacy illusion rumour fairy_tale no_closer_to no_nearer none_by_design
    untruth is_closed are_closed remain_closed is_shut are_shut still_closed is_still_closed are_still_closed
    keeps_closed kept_closed held_back elude elude_us switched_off stays_switched_off not_held not_sought devoid
    stays_shut_off closed_to`),
  /** Absence, unless a state beside it says otherwise. */
  absentWeak: words(`=closed =red =open`),
  /** Ends an absence: "the block was lifted". */
  lifted: words(`lift =lifted remove =removed gone over ended end behind resolve solved cured eliminated drop dropped
    withdrawn disappear vanished cleared overcome retired =closed history done_with dissolved`),
  /** Plans, wishes and work under way. */
  plan: words(`roadmap intend intention aim goal target aspire aspiration ambition vision hope expect future someday
    some_day one_day soon coming upcoming =next forthcoming slated scheduled schedule budgeted earmarked proposal
    to_come prepare preparation pursue pursuit explore exploring consider considering towards toward pipeline
    backlog eventually eventual tomorrow drawing_board in_the_works in_progress underway under_way
    under_construction under_development in_development =developing =building wip to_do todo milestone work_on
    working_on phase target_design design_proposal sketch envisage envision foresee anticipate propose due wish
    dream wishlist wish_list stretch_goal long_term near_term on_the_list on_our_list first_draft commit_to
    on_the_way on_its_way years_away months_away weeks_away some_way_off a_way_off still_to_come in_the_making
    in_sight on_the_horizon horizon blueprint =evaluating evaluation =eta =awaiting =await =queue =queued
    prospective after_launch post_launch at_launch next_year next_quarter next_release next_month begins_in
    q1 q2 q3 q4 candidate shortlist tender rfp =working_towards gearing_up getting_ready get_ready =pursuing
    =preparing =wants =want would_like like_to =mean_to year_out scoping =scoped prototype_only hypothetically
    hypothetical concept conceptual in_theory =plan =planned =planning =plans plan_to roadmap_slide roadmap_item
    target_architecture production_architecture future_state future_release only_on_paper exists_on_paper
    exist_on_paper merely_on_paper as_a_goal starting_in later_this later_on later_release at_a_later a_later
    later_version later_versions future_version future_versions upcoming_version next_version coming_version
    give_us love_to mean_to meaning_to someday_goal come_later comes_later coming_later follow_later follows_later comes_next come_next road_to path_to work_towards at_the_design design_stage planning_stage concept_stage at_a_design`),
  /** Modal verbs of what is not yet. */
  modalFuture:
    words(`will shall would going_to about_to bound_to due_to_be =might =could yet_to_be is_to_be are_to_be is_set_to
    are_set_to ='d`),
  /** Weak modals that may also describe what is. */
  modalMay: words(`may`),
  /** Capability. */
  capability: words(`can able_to be_able_to lets let allow enable_you`),
  /** The past, over unless said otherwise. */
  past: words(`was were had did once_had back_then at_the_time originally initially last_year`),
  /** Requirement: something is called for, not there. */
  need: words(`must should ought need_to has_to have_to had_to having_to require requirement demand mandate necessary
    necessity prerequisite precondition conditional subject_to depend contingent hinge prior_to ahead_of call_for
    calls_for ask_for asks_for expects_that oblige obligation needed essential pending_the acceptance checklist
    supposed_to meant_to it_takes takes_a insist presuppose pass_before await awaits go_no_go =shall entail
    warrant compulsory due_before only_after only_when only_once gating to_do_first first_needs to_be_met
    yet_to_be must_have required_for needed_for in_order_to acceptance_criterion criteria_that
    acceptance_criteria exit_criterion still_to_be remains_to_be =need =needs =until wanted evidence_wanted`),
  /** "Need not": the requirement is dismissed. */
  dismissed:
    words(`need_not do_not_need does_not_need not_need_to not_have_to no_need not_need no_reason never_worry not_worry
    do_not_worry no_longer_need no_longer_have nobody_need nobody_needs no_one_needs never_need never_have_to
    stop forget no_more say_goodbye goodbye put_down put_away skip not_ask not_wait spare no_longer_has
    not_depend not_required not_necessary without_having_to without_need hardly_need instead_of in_place_of`),
  /** Openers of conditions. */
  condition:
    words(`if unless once until till whenever whether provided provided_that providing assuming supposing in_case
    in_the_event as_soon_as as_long_as only_after only_when only_if when on_condition suppose should_we were_we
    had_we contingent_on subject_to in_which_case lest when_and_if if_and_when even_if what_if`),
  /** Talk about wording. */
  meta: words(`claim say statement sentence phrase =words wording =imply =implies implying promise quote quotation quoted
    headline slogan brochure language =assert pretend interpret interpretation conclude infer caption
    placeholder_text glossary advertise announce tagline boast allege purport phrasing vocabulary alt_text
    pass_off tout misquote argue declare portray impression misread corpus checker detector =term the_word
    the_words the_expression =read_as this_page this_site this_section this_document page_says wordings
    copywriter mention meaning_of =label =describes_itself describe_itself describe_the describe_it describes_the
    line_about lines_about paragraph slide call_it call_the call_this calling_it calling_the calling_this
    call_itself called_it call_our =calling call_a call_an first_draft tempting idea notion belief assumption
    rumour legend myth`),
  /** Orders not to say or do. */
  prohibit: words(`avoid forbidden forbid ban =banned prohibit =barred bar strike =reject refrain
    must_not may_not should_not shall_not ought_not off_limits not_permitted
    not_allowed resist beware withdraw steer_clear under_no_circumstances on_no_account
    no_one_may nobody_may warn warning caution not_to_be unacceptable taboo disallowed inadmissible`),
  /** Orders, where they open a clause. */
  prohibitOpening: words(
    `do_not never please_do_not please_never =replace =delete =remove =correct =stop =drop =treat =flag =strike =reject =mark nor_should =withdraw =refuse =decline`,
  ),
  /** Other parties: what is true of them is not said of us. */
  otherParty:
    words(`vendor competitor bank hospital airline rival investigator sharepoint lims aurora aws azure amazon google
    microsoft okta entra cloud_provider hosting_provider subprocessor sub_processor contract_manufacturer fda ema
    aicpa third_party salesforce veeva mastercontrol parent_company competitor_product case_study open_source
    landlord organisations companies auditors university libraries researchers cloud_database databases
    cloud_services peers trade_press other_vendors other_firms other_companies other_systems some_systems
    most_systems suppliers regulators many_systems many_platforms most_platforms some_platforms many_tools
    some_teams auditor firm =firms notified_body registrar certification_body gmbh inc ltd plc partner partners
    its_own_line their_own_line of_its_own_decisions partner_company okta_itself accountant lawyer courier
    printer github gitlab many_vendors hosting_company competing_products other_party bloggers pilot_customer`),
  /** Others, though called ours. */
  otherOurs:
    words(`our_accountant our_landlord our_host our_hosting our_cloud our_bank our_lawyer our_printer our_courier
    our_supplier our_suppliers our_competitor our_competitors our_vendor our_customer_s your_site your_company
    your_organisation your_plant your_auditor your_supplier`),
  /** Signs that something is another party's own. */
  itsOwn: words(
    `is_itself are_themselves itself_is is_himself its_own its_users its_customers its_client of_its_own of_their_own`,
  ),
  /** Demonstration wording. */
  demo: words(`a_picture a_drawing a_diagram a_facade a_painting a_cartoon stage_set scenery demo sandbox prototype walkthrough mock_up mockup sample simulated storyboard made_up canned in_memory
    placeholder showcase tutorial seed_data seeded fictional fictitious local_only pretend illustrative example
    examples watermark demonstration tour playground browser_tab static screenshot preview dummy metadata_only
    sample_data local_file this_tab click_through clickable wireframe demo_only artwork for_orientation
    orientation_only for_illustration for_show for_display for_reference_only`),
  /** States and verbs that assert: the subject is in place. */
  state:
    words(`=live enabled enable active operational =works =working in_place in_force in_effect in_operation available
    include included standard complete completed done =met pass passed verified green implemented implement
    deployed shipped ship rolled_out rolls_out supported support offer ready achieved obtained earned awarded
    granted issued held hold =✓ =yes switched_on turned_on up_and_running every_day day_one built_in
    out_of_the_box comes_standard guaranteed guarantee ensure proven prove provided deliver functional effective
    mandatory enforced enforce certified secured signed_off finished fulfilled satisfied finalised confirmed
    installed at_your_disposal established maintained maintain covered protect protected in_hand at_hand
    went_live is_on validated tested come_with have_in_place give_you stored attained boast equipped audited
    attested accredited renewed secure =runs =run =running in_use comes_as_standard a_reality stays_that_way
    for_real in_full at_work closed_out gone_live satisfies sealed published carry carries ratified certify
    rehearsed unblocked exercised drilled tested_capability kept retained =locked logged recorded replicated
    backed_up encrypted isolated separated signed released linked sorted ticked_off crossed_off in_the_bag in_the_can
    nailed_down all_set up_and_going good_to_go went_in gone_in has_landed have_landed landed in_the_product
    came_through come_through came_back is_out are_out is_here are_here is_in are_in at_hand on_board
    in_their_hands wrapped_up signed_sealed handed_over accepted_in accepted_by done_and_dusted bedded_in
    in_service in_production switched_over cut_over opened_up fully_fledged reached arrived received won took_effect
    taken_effect takes_effect took_hold holds_true ring_fenced on_tap on_stream came_on_stream came_online online
    went_online brought_online commissioned operationalised activated lit_up on_the_wall bears bear vetted`),
  /** Marketing's hedges: what is "designed to" be so is claimed to be so. */
  hedge:
    words(`designed engineered built crafted architected purpose_built made_to hardened tuned fit conceived optimised
    tailored ready_for`),
  /** Hints that speak of the present. */
  stateWeak:
    words(`today now already since currently has_been have_been true by_default always daily nightly hourly every_night
    as_of at_last finally this_morning these_days nowadays year_round 24_7 day_and_night =as_standard
    continuously automatically straight_away instantly at_once all_plans every_plan each_plan any_plan paid_plan
    until_then until_last until_recently until_yesterday till_then in_customers_hands in_their_hands
    in_your_hands right_away from_today as_from you_will_love you_will_find you_will_see you_will_like
    you_will_notice you_will_appreciate you_will_enjoy you_will_sleep`),
  /** Wording that defines or teaches. */
  define: words(`mean means =meant defined definition refers_to is_called are_called known_as term is_the_term describes
    combine consist comprise sets_out in_the_sense stands_for denotes denote is_one_that are_those is_when
    glossary as_a_rule by_definition distinguish is_a_process is_a_method is_the_process is_the_practice
    is_the_rule is_the_assurance is_documented publishes =called in_principle abbreviation acronym short_for`),
  /** Verbs of definition. */
  defineVerb:
    words(`mean =means stand_for stands_for refer_to refers_to denote describe define ask asks gives set_out sets_out
    consist comprise obliges looks_at states specifies lists explains`),
  /** Us and ours. */
  ours: words(
    `we our ours ourselves here the_platform the_system the_product the_app the_application the_software
    the_service the_solution this_platform this_system this_product this_software`,
  ),
  /** The reader addressed as a customer. */
  yours: words('you your yours yourself'),
  /** Universal quantifiers. */
  universal: words(
    `every each all always whole entire 100 everything everyone everybody both everywhere fully completely`,
  ),
  /** Questions that ask for an explanation rather than a yes. */
  whQuestion: words('why what how which who where when whose'),
  /** Answers. */
  yes: words(
    `yes absolutely certainly definitely of_course sure indeed correct exactly they_are it_is it_does they_do
    we_do you_can we_are naturally always but_of_course go_ahead go_right_ahead you_bet by_all_means affirmative
    we_have you_may you_do`,
  ),
  no: words(`no not nope never none neither nowhere sorry absolutely_not certainly_not of_course_not not_at_all`),
  deflect: words(`see ask contact read check look talk consult refer please find_out learn skip`),
  /** Words that make a quoted stretch a mark that is shown: badges, seals, stamps. */
  shown: words(
    `badge seal stamp icon emblem shield sticker ribbon logo label labelled reading banner sign plaque rosette
    medal =alt image graphic tick checkmark illustration diagram drawing picture pictogram screenshot =photo
    chart =tile glyph symbol crest`,
  ),
  /** Verbs of giving testimony. */
  testimony: words(
    'say says said report reports tell tells told recalls recall writes confirm confirms note notes explains adds',
  ),
  /** Contrast and other borders between independent clauses. */
  contrast: words('but whereas although though while yet however nevertheless nonetheless except albeit'),
  /** Reasons and consequences. */
  reason: words('because since so thus therefore hence as for thanks'),
  coordinator: words('and or nor but so yet'),
  relative: words('that which who whom whose where whatever whoever whichever whomever wherever'),
  pronoun: words(
    'i we you they he she it this that these those there nobody nothing everyone everybody someone anyone no_one each what one',
  ),
  determiner: words(
    'the a an our your their his her its this that these those every each all any no some both one two three',
  ),
  preposition: words(
    'of in on at by for with from to into through under over between against across after before within without about per via as during behind beside beyond upon onto among around',
  ),
  /** Finite auxiliaries. */
  aux: words(`=is =are =was =were =am =has =have =had =does =do =did =can =could =will =would =shall =should =may =might =must
    ='s =remains =remain =remained =becomes =became =become =stays =stay =gets =got =needs =ought`),
  /** Verbs, to tell clauses from fragments. */
  verb: words(`accept act add allow answer appear apply approve arrive ask assign attack attend authenticate authorise award
    back be become begin believe belong block book break bring build call can capture carry cause certify chain
    change check choose claim classify clear close collect combine come compile complete comply compute concern
    confirm connect consider contain continue control count cover create cross cut deal decide declare decline
    define delegate delete deliver demand deny depend derive describe design detect determine die differ disable
    disappear display do draft drive drop earn edit enable encrypt end enforce ensure enter establish evaluate
    exist expect expire explain expose fail fall file fill filter find fire fit flag flow follow forbid force
    forget form fulfil gain gather generate get give go govern grant grow guarantee guard hand handle hang happen
    hash have help hide hold host identify ignore imagine include indicate inherit insist install intend
    introduce invite isolate issue join keep know lack land last lead learn leave let lie lift like limit link
    list live load lock log look lose maintain make manage map mark match mean meet merge mirror miss move need
    note obtain offer open operate own pass pay persist pick place plan point post prepare present prevent
    process produce promise propose protect prove provide publish pull push put quote raise reach read receive
    recommend reconcile record recover redirect refer refuse register reject release rely remain remember remove
    render renew replace replicate report represent request require reset resolve respect respond rest restore
    restrict retain return review rewrite ring rule run satisfy save say scan search seal secure see seek seem
    select send separate serve settle share ship show sign sit sketch skip sort speak stand start state stay step
    stop store stream submit suggest suit supply support surface survive switch take talk tell test think tie
    touch trace track transfer treat trigger trust try turn type uncover understand update upload use validate
    verify visit wait walk want watch win withdraw withhold work write yield rehearse attest audit conform
    contain consist comprise rebuild replay reproduce travel outlive withstand sleep weigh bind oblige reside
    mutate persists synchronise bar wipe vet proceed decrypt append toggle migrate stamp rotate wrap seed spread
    span bounce vouch glimpse dispense appreciate stitch undergo jump reckon aim hope wish aspire buy owe vanish
    evaporate burn dismiss ease encounter exclude exhaust ferry float freeze haunt inspect invent knock lurk
    mention merit notify obey occupy outlast perish poke preserve prune quit rank reassure recall reconstruct
    reload relax remind repeat rescue resist retire reveal roam rot route sail screen sense shape shield shout
    shrink slip smell snap spare spill spot stall steal stick stray suffer sweep swallow tamper thrive tolerate
    tour trap trim underpin undo unlock urge vary wake warn waste weld whisper wonder double police deserve love
    enjoy name names`),
  /** Words that are verbs and, as often, nouns. */
  ambiguous:
    words(`record report link control check test log backup store audit release access sign trace lock seal plan share
    key hash change review request copy note view state limit look need point place use support process match
    mark block design display cause end gain hand head help import issue land lead level list load map measure
    move name object order press stamp track stream watch work visit transfer touch think start stop step stay
    spread sort ship set seed scan run return respect request publish promise present prove pass part own offer
    open mirror merge mean make lift leave land join hold guard grow grant gather function force flow flag fire
    file filter fill fail face escape edit drop draft draw document deal cut count contract connect combine close
    claim chain catch care call build break book bar award attempt attack attribute appeal act update upgrade
    answer approach wrap write surface secure query vote table tie turn type value result render save seat search
    post rule handle trail sample signal`),
} as const satisfies Record<string, readonly string[]>;

/** Name of a grammar class. */
export type GrammarClass = keyof typeof grammar;
