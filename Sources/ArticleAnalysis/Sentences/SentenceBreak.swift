/// Whether a sentence ends with a token: its stop, the closing marks behind it and what follows decide together.
///
/// Silent where the next word is small (“‘Really?’ she asked”), where an abbreviation must go on (“Mr. Day”), where a
/// name follows an abbreviation that need not end anything (“the U.S. Army”).
extension SentenceCutter {
    enum Stop {
        case stop, exclamation, ellipsis
        /// The stop of an abbreviation.
        case abbreviation
    }

    /// How what follows starts, seen through opening marks.
    enum Opening {
        case capital, small, number, other
    }

    /// Behind the sentence, if its last stop is the token at `index`.
    func sentenceEnd(at index: Int) -> Int? {
        guard mayStop(at: index), let stop = stop(at: index) else { return nil }
        let (end, isSpaced) = stop == .ellipsis ? endOfEllipsis(from: index) : (index + 1, false)
        let closed = endOfClosers(from: end)
        guard closed < range.upperBound else { return nil }
        if !tokens[closed].spaceBefore { return forgotSpace(before: closed, after: index) ? closed : nil }
        switch stop {
        case .stop: return endsPlainly(index, closed) ? closed : nil
        case .exclamation:
            return follows(closed) == .capital && !isReported(closed, from: end) || follows(closed) == .number
                ? closed : nil
        case .ellipsis: return endsInEllipsis(index, closed, isSpaced) ? closed : nil
        case .abbreviation: return endsInAbbreviation(index, closed) ? closed : nil
        }
    }

    /// A look at the last byte, since nearly all tokens are words.
    private func mayStop(at index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .mark || token.kind == .word && text.bytes.byte(at: token.range.end - 1) == 0x2E
    }

    private func stop(at index: Int) -> Stop? {
        let last = lastByte(index)
        let scalar = firstScalar(index)
        if goesOnAsEllipsis(index) || isMark(index - 1, 0x5B) { return nil }
        if tokens[index].kind == .mark {
            if scalar.value == 0x2026 || (last == 0x2E && (tokens[index].range.count > 1 || startsEllipsis(index))) {
                return .ellipsis
            }
            if last == 0x2E || scalar.value == 0x3002 { return .stop }
            return last == 0x21 || last == 0x3F ? .exclamation : nil
        }
        return last == 0x2E && tokens[index].kind == .word ? .abbreviation : nil
    }

    // MARK: Ellipses written with spaces

    /// “. . .”: a stop behind a space, and another behind the next.
    private func startsEllipsis(_ index: Int) -> Bool { tokens[index].spaceBefore && isMark(index + 1, 0x2E) }

    /// A later dot of “. . .”, or an ellipsis that opens its sentence.
    private func goesOnAsEllipsis(_ index: Int) -> Bool {
        guard isMark(index, 0x2E), tokens[index].spaceBefore else { return false }
        return isMark(index - 1, 0x2E) || index == start
    }

    private func endOfEllipsis(from index: Int) -> (end: Int, isSpaced: Bool) {
        var end = index + 1
        while end < range.upperBound, isMark(end, 0x2E), tokens[end].spaceBefore { end += 1 }
        return (end, end > index + 1)
    }

    // MARK: What belongs to the end

    /// Behind closing quotation marks and brackets, footnote marks (“[12]”), a cut (“[...]”).
    private func endOfClosers(from start: Int) -> Int {
        var end = start
        let farthest = min(range.upperBound, start + Thresholds.mostClosers)
        while end < farthest {
            if isCloser(end), !tokens[end].spaceBefore {
                end += 1
            } else if let note = endOfNote(from: end) {
                end = note
            } else {
                break
            }
        }
        return end
    }

    private func isCloser(_ index: Int) -> Bool {
        guard tokens[index].kind == .mark else { return false }
        switch firstScalar(index).value {
        case 0x22, 0x27, 0x29, 0x5D, 0x2A, 0x5F, 0x201D, 0x2019, 0xBB, 0x203A: return true
        default: return false
        }
    }

    private func isQuotationMark(_ index: Int) -> Bool {
        let value = firstScalar(index).value
        return value == 0x22 || value == 0x201D || value == 0x2019
    }

    /// Behind “[12]”, “[1 – 3]”, “[...]” where the next sentence follows; behind a small number glued to the stop.
    private func endOfNote(from start: Int) -> Int? {
        if tokens[start].kind == .number, !tokens[start].spaceBefore, tokens[start].range.count <= 2,
            start + 1 < range.upperBound
        {
            return tokens[start + 1].spaceBefore && opening(start + 1) == .capital ? start + 1 : nil
        }
        if firstByte(start) == 0x2E, tokens[start].range.count > 1, tokens[start].spaceBefore { return start + 1 }
        guard isMark(start, 0x5B) else { return nil }
        var end = start + 1
        while end < range.upperBound, end - start < Thresholds.longestNote, tokens[end].kind != .word,
            !isMark(end, 0x5D)
        { end += 1 }
        return isMark(end, 0x5D) && end > start + 1 ? end + 1 : nil
    }

    // MARK: What follows

    /// What starts behind the opening marks at `index`.
    private func follows(_ index: Int) -> Opening { opening(endOfOpeners(from: index)) }

    private func endOfOpeners(from start: Int) -> Int {
        var index = start
        while index < range.upperBound, index < start + Thresholds.mostClosers, tokens[index].kind == .mark {
            index += 1
        }
        return index
    }

    private func opening(_ index: Int) -> Opening {
        guard index < range.upperBound else { return .other }
        if tokens[index].kind == .number { return .number }
        guard tokens[index].kind == .word else { return .other }
        let bytes = text.bytes[tokens[index].range]
        let scalar = firstScalar(index)
        if scalar.isUppercase || !scalar.isLowercase || bytes.contains(where: \.isASCIIUppercase) { return .capital }
        return .small
    }

    private func isStarter(_ index: Int) -> Bool {
        let word = endOfOpeners(from: index)
        return word < range.upperBound && firstScalar(word).isUppercase && words.starters.contains(tokens[word].word)
    }

    // MARK: The kinds of stop

    private func endsPlainly(_ index: Int, _ closed: Int) -> Bool {
        if isMark(closed, 0x2E) { return follows(closed) == .capital }
        if isMark(closed, 0x28) { return true }
        if index > range.lowerBound, firstScalar(index - 1).value == 0xB0, tokens[closed].kind == .number {
            return false
        }
        switch follows(closed) {
        case .small: return false
        case .capital, .number: return true
        case .other: return !isDash(closed)
        }
    }

    private func isDash(_ index: Int) -> Bool {
        (0x2010...0x2015).contains(firstScalar(index).value) || firstByte(index) == 0x2D
    }

    /// “the end.Then”: the space was forgotten; elsewhere a glued stop is part of a name.
    private func forgotSpace(before next: Int, after index: Int) -> Bool {
        guard index > range.lowerBound, tokens[index].kind == .mark, next == index + 1, tokens[next].kind == .word
        else { return false }
        return tokens[index - 1].kind == .word && tokens[index - 1].range.count > 1
            && lastByte(index - 1).isASCIILowercase
            && firstScalar(next).isUppercase && !tokens[index].spaceBefore
    }

    /// “‘Why?’ Ms Day asked”: the sentence goes on to who says it.
    private func isReported(_ index: Int, from end: Int) -> Bool {
        guard index > end else { return false }
        let last = min(range.upperBound, index + Thresholds.longestSpeaker)
        var word = index
        while word < last, firstScalar(word).isUppercase { word += 1 }
        return word > index && word < last && words.reporting.contains(tokens[word].word)
            && !words.starters.contains(tokens[index].word)
    }

    private func endsInEllipsis(_ index: Int, _ closed: Int, _ isSpaced: Bool) -> Bool {
        guard follows(closed) == .capital, tokens[endOfOpeners(from: closed)].word != words.first else {
            return closed - index > 1 && isCloser(closed - 1) && isStarter(closed)
        }
        return isStarter(closed) || !tokens[index].spaceBefore || (isSpaced && closed - index > 3)
    }

    private func endsInAbbreviation(_ index: Int, _ closed: Int) -> Bool {
        guard !isHeadline, follows(closed) == .capital else { return false }
        let known = abbreviation(index)
        if known?.ending == .never || known?.ending == .number { return false }
        if closed > index + 1, isQuotationMark(closed - 1) { return true }
        if isStarter(closed) { return !isFronted(index) }
        return words.final.contains(tokens[index].word) || (isTime(index) && isTitle(closed) && !isFronted(index))
    }

    /// “6 p.m.”: an abbreviation in small or capital letters behind a number.
    private func isTime(_ index: Int) -> Bool { index > start && tokens[index - 1].kind == .number }

    /// What the tokenizer knows of an abbreviation.
    private func abbreviation(_ index: Int) -> TokenWords.Abbreviation? {
        language.tokens.abbreviation(text.bytes[tokens[index].range])
    }

    private func isTitle(_ index: Int) -> Bool {
        lastByte(index) == 0x2E && abbreviation(index)?.ending == .never
    }

    /// “At 6 a.m. he”: the sentence has only named its time or place so far.
    private func isFronted(_ index: Int) -> Bool {
        index - start <= Thresholds.longestFronting && words.fronting.contains(tokens[start].word)
    }
}
