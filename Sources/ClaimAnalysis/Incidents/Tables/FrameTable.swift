// Room: Incidents/Tables. The frame table: how German news says who did it. Only data may enter.

/// The frames, in parts. This is the grammar of a part; blank lines and lines with `#` are comments:
///
///     list NAME: WORD,WORD
///     frame NAME: EFFECT [NUANCE]
///     verb LEMMA,LEMMA SLOT=FILLER … [CONDITION …]
///     noun LEMMA,LEMMA SLOT=FILLER …
///     + A sentence that the frame must read. | attacker=WORD source=WORD stance=STANCE
///     - A sentence that it must not read.
///
/// EFFECT is a stance (`claimsResponsibility accuses suspects denies reports`), `attributes` (the
/// stance is that of the words around it), `evidence STATUS [BASIS]`, `verification STATUS`,
/// `comment OUTCOME`, `cause CAUSE`, `retraction`, `confirms`, `agrees`,
/// `source` or `nothing`.
///
/// SLOT is `subject accusative dative genitive predicative als`, a preposition (also inside
/// "dafür", "damit"), `of` (a genitive or "von" phrase of the word found last), `clause`,
/// `infinitive`, or `with` (a word anywhere in the clause). Slots are those of the active voice; in
/// the passive the accusative is looked for in the subject, the subject behind "von" or "durch".
///
/// `@NAME` stands for the words of a list, of this part or of one before.
///
/// FILLER is `A` attacker, `K` attacker by a word for perpetrators, `D` attacker with an age, a name
/// or a number, `S` source, `W` witness, `E` event, `V` victim, `X` evidence, `C` claim, `P` region,
/// `T` a thing (a noun for nobody), `*` anything, or words parted by commas. `S:words` is a role for which only these words do. A `?`
/// behind it says that the slot may be empty.
///
/// CONDITION is `reflexive`, `negated`, `positive`, `active`, `passive`, `modal=LEMMA`,
/// `no=PREPOSITION`, `past`, `relative`, `bare` (no object in the accusative), `new` (the attacker is neither named nor definite), `alone` (no
/// infinitive or "dass" clause below it that says what, and no genitive that does), or `said` (only
/// in what somebody is told to have said).
enum FrameTable {
  static let parts: [(String, StaticString)] = [
    ("FrameTableLists", FrameTableLists.text), ("FrameTableClaims", FrameTableClaims.text),
    ("FrameTableBlame", FrameTableBlame.text),
    ("FrameTableDoers", FrameTableDoers.text),
    ("FrameTableSuspicion", FrameTableSuspicion.text),
    ("FrameTableDenial", FrameTableDenial.text), ("FrameTableDoubt", FrameTableDoubt.text),
    ("FrameTableEvidence", FrameTableEvidence.text),
    ("FrameTableContext", FrameTableContext.text),
  ]
}
