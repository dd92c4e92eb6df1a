// Room: Incidents. What an agent is: culprit, outlaw, force, one who speaks for others. May enter: grammar,
// mentions.

extension AgentReader {
  /// Named by a word for perpetrators, or for a body that a name follows.
  func isCulprit(_ phrase: Int) -> Bool {
    let resolved = index.referent(phrase)
    guard resolved >= 0, canAct(resolved) else { return false }
    let classes = index.classes(resolved)
    if classes.contains(.culprit) || classes.contains(.bareCulprit) { return true }
    return syntax.phrases[resolved].tokens.contains {
      let kind = syntax.lexeme($0).classes
      return kind.contains(.culprit) || kind.contains(.groupNoun)
    }
  }

  /// A group of the kind that claims deeds.
  func isOutlaw(_ phrase: Int) -> Bool {
    let resolved = index.referent(phrase)
    guard resolved >= 0 else { return false }
    if index.classes(resolved).contains(.groupNoun) || index.classes(resolved).contains(.culprit) {
      return true
    }
    let head = syntax.phrases[resolved].head
    if syntax.phrases[resolved].isName, syntax.lexeme(head).nounClass == .group,
      !index.words.offices.contains(syntax.word(head).lexeme.raw)
    {
      return true
    }
    func isCalledSo(_ mention: Int) -> Bool {
      syntax.phrases[mention].tokens.contains {
        let kind = syntax.lexeme($0).classes
        return kind.contains(.groupNoun) || kind.contains(.culprit)
      }
    }
    guard let chain = index.mentions.chain(of: resolved) else { return isCalledSo(resolved) }
    return index.mentions.phrases(of: chain).contains(where: isCalledSo)
  }

  /// Somebody or something that can say so.
  func canSpeak(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    if entry.isNegated { return false }
    let lexeme = syntax.lexeme(entry.head)
    if entry.isPronoun {
      let hash = syntax.tokens[entry.head].hash
      // "Das Ministerium prüft. Es nannte …"
      if hash == index.words.es { return index.mentions.chain(of: phrase) != nil }
      return !index.words.demonstratives.contains(hash)
    }
    return !index.isEvent(phrase) && lexeme.nounClass != .time
      && lexeme.nounClass != .unit
  }

  /// A person, a body or a name, and no thing.
  func isSomebody(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    return syntax.lexeme(entry.head).nounClass.isAgent || entry.isName || entry.isPronoun
  }

  /// Forces and powers: soldiers, aircraft, states.
  func isForce(_ phrase: Int) -> Bool {
    let resolved = index.referent(phrase)
    guard resolved >= 0 else { return false }
    let lexeme = syntax.lexeme(syntax.phrases[resolved].head)
    return lexeme.classes.contains(.forceNoun) || lexeme.classes.contains(.powerNoun)
      || lexeme.nounClass == .state || lexeme.nounClass == .military
  }

  /// Ministries, armies, embassies and those who speak for them.
  func speaksForState(_ phrase: Int) -> Bool {
    let resolved = index.referent(phrase)
    guard resolved >= 0 else { return false }
    let lexeme = syntax.lexeme(syntax.phrases[resolved].head)
    return isForce(resolved) || isDelegate(resolved) || lexeme.nounClass == .stateBody
      || lexeme.nounClass == .service
  }

  /// Whether one speaks for somebody: an embassy, a spokesperson, a lawyer.
  func isDelegate(_ phrase: Int) -> Bool {
    let classes = index.classes(phrase)
    return classes.contains(.spokesperson) || classes.contains(.advocate)
  }
}
