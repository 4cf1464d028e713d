/// How the pages look: light and dark, on a telephone and on paper.
let styleSheetFile = SiteFile(path: .styleSheet, bytes: Array(style.utf8))

private let style = """
    :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfcf9; --rule: #c9c4b8; --quiet: #5d5a52;
      --gone: #9c1c1c; --gone-back: #fbe9e7; --come: #14562c; --come-back: #e4f3e7; --note: #f4f1e8; --link: #1f4e8c; }
    @media (prefers-color-scheme: dark) { :root { --ink: #eae6dc; --paper: #191816; --rule: #4a473f; --quiet: #aaa69a;
      --gone: #ff9d94; --gone-back: #40211e; --come: #93dfaa; --come-back: #1b3524; --note: #24221e; --link: #8ab4f0; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 72rem; padding: 1rem 1.25rem 3rem; color: var(--ink); background: var(--paper);
      font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
    a { color: var(--link); text-underline-offset: .15em; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    :target { outline: 3px solid var(--come); outline-offset: 2px; }
    main:target { outline: none; }
    .skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--paper); }
    .skip:focus { top: .5rem; }
    .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    header { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline; border-bottom: 3px double \
    var(--rule); margin-bottom: 1rem; padding-bottom: .5rem; }
    header p { margin: 0; } .site a { color: inherit; font-weight: 700; text-decoration: none; }
    nav ul, nav ol { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; }
    nav.way { font-size: .85rem; } nav.way li + li::before { content: "› "; color: var(--quiet); }
    nav.pages { margin: 1rem 0; } nav [aria-current] { font-weight: 700; }
    h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
    h1 { font: 700 1.8rem/1.2 Georgia, "Times New Roman", serif; margin: .6rem 0 .4rem; }
    h2 { font-size: 1.15rem; margin: 1.8rem 0 .5rem; } h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
    .quiet, .byline, .caption, .way, .doubt, footer { color: var(--quiet); font-size: .875rem; }
    .lead { font-size: 1.05rem; }
    .text { font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; max-width: 42rem; }
    .text p, .text li { white-space: pre-line; margin: 0 0 .9rem; } .text h2 { font-family: system-ui, sans-serif; }
    .notice { background: var(--note); border-left: 4px solid var(--rule); padding: .5rem .9rem; margin: 0 0 1rem; \
    max-width: 42rem; }
    .notice h3, .notice p { margin: .2rem 0; }
    .wide { position: relative; overflow-x: auto; margin: .5rem 0 1.5rem; }
    table { width: 100%; border-collapse: collapse; font-size: .925rem; }
    caption { text-align: left; color: var(--quiet); padding-bottom: .3rem; }
    th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-top: 1px solid var(--rule);
      overflow-wrap: normal; font-variant-numeric: tabular-nums; }
    td, th[scope=row] { min-width: 6.5rem; max-width: 26rem; } th[scope=row] { font-weight: 600; }
    td.count { min-width: 3rem; } time { white-space: nowrap; }
    figure { margin: 1rem 0; } figure img { display: block; width: 100%; min-width: 40rem; height: auto; }
    .stakes { border: 1px solid; padding: 0 .3em; font-size: .8rem; white-space: nowrap; }
    .silent { color: var(--gone); }
    .desk { display: grid; grid-template-columns: minmax(0, 1fr) minmax(16rem, 24rem); gap: 2rem; }
    .desk .text { grid-area: 1 / 1; } .desk .cards { grid-area: 1 / 2; }
    .cards { font-size: .9rem; }
    .cards ol { list-style: none; margin: 0; padding: 0; }
    .cards h2, summary { font-size: 1rem; font-weight: 600; margin: 1.8rem 0 .5rem; } summary { cursor: pointer; }
    .cards li { background: var(--note); border-left: 4px solid var(--rule); margin: 0 0 .6rem; padding: .5rem .7rem; }
    .cards li.substantive { border-color: var(--gone); } .cards li p { margin: .15rem 0; }
    del, ins { padding: 0 .1em; border-radius: 2px; box-decoration-break: clone; }
    del { color: var(--gone); background: var(--gone-back); text-decoration: line-through; }
    ins { color: var(--come); background: var(--come-back); text-decoration: underline; text-decoration-thickness: \
    2px; }
    del.editorial, ins.editorial, del.furniture, ins.furniture { background: none; }
    ins.editorial, ins.furniture { text-decoration-style: dotted; }
    del.moved, ins.moved { color: inherit; background: none; text-decoration: none; border-bottom: 2px dotted \
    var(--quiet); }
    .ref { font: 600 .65rem system-ui, sans-serif; vertical-align: super; padding: 0 .2em; color: inherit; }
    footer { border-top: 1px solid var(--rule); margin-top: 2.5rem; }
    @media (max-width: 52rem) { .desk { display: block; } h1 { font-size: 1.45rem; } }
    @media print { body { max-width: none; font-size: 10pt; } header nav, .skip, nav.pages { display: none; }
      .desk { display: block; } .wide { overflow: visible; } .cards li, .notice, tr { break-inside: avoid; }
      details::details-content { content-visibility: visible; block-size: auto; } }

    """
