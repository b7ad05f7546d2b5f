// Word classes that any subject's patterns may use as `<name>`: people, things kept, ways of seeing, changing and losing
// them. Base forms; inflections and spellings are the matcher's work. Multi-word entries are joined by `_`.

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Shared classes by name. */
export const sharedClasses: Readonly<Record<string, readonly string[]>> = {
  party: words(`customer client tenant company manufacturer organisation firm business subscriber competitor neighbour
    account_holder buyer sponsor maker enterprise licensee participant rival stranger outsider account`),
  person: words(`user person people operator actor employee staff colleague team member individual signer signatory
    reviewer approver administrator admin author manager inspector auditor human somebody someone everybody everyone
    engineer developer technician owner guest visitor caller anyone anybody superuser dba insider we us quality_unit
    supervisor analyst hand eye nobody no_one root specialist process_owner head chief lead you they`),
  other: words(`another other others else different neighbouring neighbour rival competing next foreign each_other
    one_another someone_else somebody_else anyone_else anybody_else fellow strangers elsewhere`),
  every: words(
    'every each all any whole entire full complete total 100 everything everybody everyone across single always',
  ),
  data: words(`data record file document row information content workspace entry table object item material result
    information dataset database schema list attachment upload page screen work documentation folder library`),
  record: words(`record deviation capa complaint change_request change_control document sop procedure batch_record
    nonconformity nonconformance non_conformity finding audit training_record training supplier work_instruction
    investigation risk_assessment risk complaint requirement test change entry entries form logbook oos lot batch
    protocol specification specification form case decision corrective_action root_cause`),
  file: words(`file evidence attachment upload document photo photograph scan image pdf certificate chromatogram
    spreadsheet artefact artifact exhibit blob object binary proof attachment report record original raw_data
    test_result lab_report picture recording`),
  see: words(`see view read open access reach query browse find look_at look_into peek peer touch glimpse inspect
    retrieve fetch list discover search cross leak spill bleed surface appear wander enter land show_up turn_up
    return visible expose download obtain get_at get_to set_eyes stumble`),
  change: words(`change edit alter modify rewrite overwrite amend tamper doctor falsify fake backdate manipulate adjust
    revise fiddle massage correct update mutate touch forge redact retouch undo`),
  erase: words(`delete remove erase purge wipe destroy drop clear truncate expunge prune scrub shred discard trim`),
  lose: words('lose loss vanish disappear evaporate corrupt forget gone missing perish lost wipe drop destroy die'),
  log: words(`log record capture register journal trace track store write note document chronicle timestamp track_down
    preserve commemorate`),
  keep: words(`keep hold store retain preserve archive file lock seal protect guard secure vault save persist remain stay
    live sit rest reside kept custody place safeguard maintain deposit shelve`),
  enforce: words(`enforce apply check verify validate evaluate govern control restrict limit police guard protect decide
    determine respect honour impose confine bound filter scope grant deny`),
  permanent: words(`permanent permanently forever durable durably lasting indelible indelibly immutable unalterable
    unchangeable uneditable irreversible irreversibly unerasable unmodifiable untouchable tamper_proof tamper_evident
    tamper_resistant append_only write_once worm incorruptible inalterable indestructible permanently for_good
    unforgeable nonrepudiable carved_in_stone set_in_stone carved etched tamperproof ineradicable`),
  server: words(`server server_side back_end backend api route endpoint middleware gateway handler service serverside
    policy_engine`),
  request: words('request call api_call endpoint route query handler operation action method mutation write command'),
  module: words(`module capa deviation document complaint change_request change_control supplier training audit sop
    finding nonconformance nonconformity risk record requirement test investigation procedure retraining object cause
    effect fix batch event issue incident root_cause corrective_action revision area entity outcome origin source`),
  link: words(`link connection relation relationship traceability cross_reference trace thread reference tie association
    chain linkage join bond crosslink interlink connect relate associate`),
  ai: words(`ai assistant copilot model machine algorithm bot agent llm neural robot co_pilot auditor_bot ml genai
    machine_learning engine chatbot generative artificial_intelligence language_model software`),
  report: words(`report export extract summary output printout review scorecard statement dossier pdf document record
    certificate analysis reporting print_out`),
  prove: words(`prove test rehearse exercise drill verify validate try practise demonstrate check confirm`),
  ours: words('our ours we us this the'),
};
