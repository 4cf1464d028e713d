/// The page's look: two columns on a screen, one on a telephone, the chosen view and all notes on paper.
///
/// Nothing on it moves, so there is nothing to hold still for those who ask for that (`prefers-reduced-motion`).
let styleSheet = """
    :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfcf9; --rule: #c9c4b8; --quiet: #5d5a52;
      --gone: #9c1c1c; --gone-back: #fbe9e7; --come: #14562c; --come-back: #e4f3e7; --note: #f4f1e8; --focus: #1a4fa3; }
    @media screen and (prefers-color-scheme: dark) { :root { --ink: #eae6dc; --paper: #191816; --rule: #4a473f;
      --quiet: #aaa69a; --gone: #ff9d94; --gone-back: #40211e; --come: #93dfaa; --come-back: #1b3524; --note: #24221e;
      --focus: #8ab4f8; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 82rem; padding: 1.5rem; color: var(--ink); background: var(--paper);
      font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    header { border-bottom: 3px double var(--rule); margin-bottom: 1rem; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; text-wrap: balance; }
    h2, summary { font: 600 1rem/1.4 system-ui, sans-serif; margin: 1rem 0 .4rem; }
    summary { padding: .2rem 0; } summary h2 { display: inline; margin: 0; }
    header p { margin: 0 0 .4rem; color: var(--quiet); font-family: system-ui, sans-serif; font-size: .9rem; }
    header a { color: inherit; }
    input { width: 1.1rem; height: 1.1rem; margin: 0 .3rem 0 0; vertical-align: -.15rem; accent-color: var(--focus); }
    label { display: inline-block; font: .9rem/1.6 system-ui, sans-serif; padding: .15rem 0; margin-right: 1.2rem; }
    main { white-space: nowrap; } .desk { white-space: normal; }
    .desk { display: grid; grid-template-columns: minmax(0, 1fr) minmax(16rem, 24rem); gap: 2rem; margin-top: 1rem; }
    .texts p { white-space: pre-line; margin: 0 0 1rem; }
    \(markStyleSheet)
    .gap { display: none; color: var(--quiet); font: italic .85rem system-ui, sans-serif; text-align: center; }
    #only:checked ~ .desk .same { display: none; }
    #only:checked ~ .desk p.gap { display: block; }
    #only:checked ~ .desk tr.gap { display: table-row; }
    aside { font: .9rem/1.45 system-ui, sans-serif; align-self: start; position: sticky; top: 1rem; max-height: 95vh; \
    overflow: auto; padding: 0 5px 5px; }
    aside ol { list-style: none; margin: 0; padding: 0; }
    aside li { background: var(--note); border-left: 4px solid var(--rule); margin: 0 0 .6rem; padding: .5rem .7rem; }
    aside li::before { content: attr(value) ". "; font-weight: 600; }
    aside li.substantive { border-color: var(--gone); }
    aside li:target { outline: 3px solid var(--come); }
    aside li p { margin: .2rem 0 0; overflow-wrap: anywhere; }
    .to { display: inline-block; padding: .15rem 0; font-size: .8rem; color: var(--quiet); }
    .to.side, #side:checked ~ .desk .to.inline { display: none; }
    #side:checked ~ .desk .to.side { display: inline-block; }
    .doubt { color: var(--quiet); font-style: italic; }
    .stakes { border: 1px solid; padding: 0 .3em; }
    .count { color: var(--quiet); font-weight: 400; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 1rem; }
    th { text-align: left; font: 600 .9rem system-ui, sans-serif; padding: 0 .6rem; }
    th:nth-child(2), td.what { width: 6rem; font: .75rem system-ui, sans-serif; color: var(--quiet); text-align: \
    center; }
    td { vertical-align: top; padding: .35rem .6rem; border-top: 1px solid var(--rule); overflow-wrap: anywhere; }
    tr.unchanged td { color: var(--quiet); }
    .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .side { display: none; }
    #side:checked ~ .desk .side { display: block; }
    #side:checked ~ .desk .inline { display: none; }
    #side:checked ~ .desk { grid-template-columns: minmax(0, 1fr) minmax(14rem, 18rem); }
    \(narrowStyleSheet)
    @media print { :root { color-scheme: light; } body { max-width: none; font-size: 10pt; }
      input, label, .skip, aside .to { display: none !important; } .desk { display: block !important; }
      details::details-content { content-visibility: visible; block-size: auto; }
      aside { position: static; max-height: none; overflow: visible; } aside li, tr { break-inside: avoid; } }
    """

/// What went and what came, told by lines; what touches what an article says by broad ones on a ground, the rest by
/// dotted ones.
private let markStyleSheet = """
    del, ins { padding: 0 .1em; border-radius: 2px; box-decoration-break: clone; text-decoration-thickness: 2px; }
    del { color: var(--gone); background: var(--gone-back); text-decoration-line: line-through; }
    ins { color: var(--come); background: var(--come-back); text-decoration-line: underline; }
    del.editorial, ins.editorial, del.furniture, ins.furniture { background: none; text-decoration-style: dotted; }
    del.moved, ins.moved { color: inherit; background: none; text-decoration: none; border-bottom: 2px dotted \
    var(--quiet); }
    del.moved { color: var(--quiet); }
    .way { font: italic .75em system-ui, sans-serif; color: var(--quiet); }
    .ref { font: 600 .7rem/1 system-ui, sans-serif; vertical-align: super; padding: .2em; color: inherit; }
    .ref:target { outline: 3px solid var(--come); }
    """

/// One column below 52 letters' widths, which is also a broad window magnified to 200 %; below 40, both sides of a row
/// stand one under the other, each under its name, and what stands in both is said once.
///
/// A grid, since not every browser goes on telling those who hear it of a table where its rows are blocks.
private let narrowStyleSheet = """
    @media screen and (min-width: 52.01rem) { .skip:not(:focus-within) { position: absolute; width: 1px; height: 1px;
      overflow: hidden; clip-path: inset(50%); white-space: nowrap; } }
    @media screen and (max-width: 52rem) {
      .desk, #side:checked ~ .desk { grid-template-columns: minmax(0, 1fr); }
      aside { position: static; max-height: none; overflow: visible; } }
    @media screen and (max-width: 40rem) {
      body { padding: 1rem; } h1 { font-size: 1.5rem; }
      table, tbody, tr { display: grid; grid-template-columns: minmax(0, 1fr); }
      thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
      tr { border-top: 1px solid var(--rule); padding: .35rem 0; }
      #only:checked ~ .desk tr.gap { display: grid; }
      td { border: 0; padding: .15rem 0; } td.what { width: auto; text-align: left; }
      td:empty, tr.unchanged > td:first-child, tr.moved > td:first-child { display: none; }
      tr:not(.unchanged):not(.moved):not(.gap) > td:not(.what)::before { display: block; color: var(--quiet);
        font: 600 .75rem system-ui, sans-serif; }
      tr > td:first-child::before { content: "Before"; } tr > td:last-child::before { content: "After"; }
      tr.gap > td::before, tr.unchanged > td::before, tr.moved > td::before { content: none; } }
    """
