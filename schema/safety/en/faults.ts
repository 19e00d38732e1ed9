/** How English tells of a wrong practice as something found, and says that it is over or will be. */
export const faults = {
  told: [
    '(review|audit|evaluation|survey|inspection|assessment|monitoring|mapping|survivors|women|visit|study|consultation|interviews|analysis|report|complaints|group|meeting|partners) ~3 (found|showed|shown|noted|revealed|identified|reported|told|observed|uncovered|said|learned|learnt|noticed|discovered|brought to light|complained)',
    '(in the past|formerly|previously|until recently|until now|so far|used to|at one time|years ago|months ago|last year|earlier practice|old practice|former practice|before this procedure|at that time)',
    '(some|several|many|one|two|three|certain|a few|most) ~4 (still|had|was|were|used|gave|sent|asked|kept|showed|printed|learned|told|shared|revealed)',
    '(printed|published|shared|leaked|revealed|gave|posted|told|sent|happened) ~5 (years ago|last year|months ago|in (2018|2019|2020|2021|2022|2023|2024|2025))',
    '(mistake|mistakes|error|fault|lesson|lessons|bad example|wrongly|abuse of|breach|breaches|malpractice)',
    '(proposed|suggested|tabled|recommended|asked for|wanted|requested|called for) ~8 (list|column|field|question|box|line|item|form|drop)',
    '(older|earlier|early|former|previous|last year|first|draft) ~2 (charts|chart|draft|drafts|edition|versions|registers|files|pages|text|annex)',
    '(until last|last year|two years ago|years ago|self assessment|feedback|emerged|surfaced|came out|during ~2 (visit|test|pilot|audit)|being tested|was tested|was piloted|mystery (caller|client|visitor)|used to|had been|would ask|had asked|were asked|was asked)',
    '(some|several|a few|many) ~2 (officers|officer|staff|agencies|nurses|clinics|posts|members|providers|shelters) ~1 (still|sometimes|continue|occasionally)',
    '(old|former|previous|earlier|outdated) (form|forms|practice|practices|version|versions|procedure|procedures|rule|rules|leaflet|leaflets|protocol|system|template|sop|directory)',
  ],
  ended: [
    '(stopped|ended|end to|discontinued|abolished|corrected|remedied|ceased|abandoned|retrained|withdrawn|repealed|scrapped|destroyed|pulped|recalled|lifted|deleted|apologised|apologized|put right|phased out)',
    '(agreed|commit|commits|committed|undertakes|undertake|promised|decided|resolved) (to|that) ~3 (stop|end|switch|change|replace|remove|delete|single|cease|drop|joint|never|no longer|random|a)',
    '(will|is to|are to|shall|must|to) ~2 (end|stop|cease|closed|ended|stopped|corrected|abolished|changed|replaced|discontinued|remedied|dropped|close|correct|abolish|remove|removed)',
    '(puts|put|putting|brings) ~2 (end|stop)',
    '(taken out|struck out|blacked out|left out|crossed out|cut out|phased out|rejected|voted down|turned down|withdrawn|dropped|declined|refused|pulped|redacted|revised|rewritten|undertook|undertaken|pledged|apologised|put right|mended|retraining|replaced|abolishes|abolish|abolished|outlaws|repeals|puts an end|ends this|stops this)',
    '(it|they|we|she|staff|officers|clinic|form|the form|the clinic) ~1 now ~2 (ask|asks|asked|put|puts|keep|keeps|use|uses|tell|tells|explain|explains|warn|warns|leave|leaves|wait|waits|record|records)',
    '(refresher|training|coaching|supervision|guidance|instruction|circular) ~8 (deal|deals|address|addresses|correct|corrects|planned|scheduled|given|held|followed|reminded|remind)',
    '(no longer|not any more|never again|now ~3 (only|instead|never)|has been replaced|have been replaced|was replaced|were replaced)',
    '(had to|was forced to|were forced to) (move|close|flee|leave|relocate)',
    '(this|these|the) (gap|gaps|mistake|error|breach|fault|practice) ~4 (closed|filled|addressed|corrected|forbidden|ruled out|ends|end|over|not repeated)',
    '(not|never) ~2 (be)? (repeated|happen again|recur)',
  ],
} as const;
