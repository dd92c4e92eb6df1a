// Room: the executable. The word that was probably meant; nothing enters.

/// Finds the known word nearest to a misspelt one.
enum Suggestion {
  /// The nearest of the known words, or `nil` where none is near.
  ///
  /// Near is what takes at most one change for every three letters, or what begins the same.
  static func nearest(to word: String, among known: [String]) -> String? {
    var best: (word: String, distance: Int)?
    for candidate in known {
      let distance = self.distance(word, candidate)
      if distance < (best?.distance ?? Int.max) { best = (candidate, distance) }
    }
    let limit = max(1, word.unicodeScalars.count / 3)
    if let best, best.distance <= limit { return best.word }
    guard word.utf8.count >= 2 else { return nil }
    let beginning = known.filter { $0.hasPrefix(word) }
    return beginning.count == 1 ? beginning.first : nil
  }

  /// The number of letters to insert, delete, replace or swap with a neighbour.
  static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(
          last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
