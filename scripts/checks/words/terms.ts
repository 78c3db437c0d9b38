/** A word or phrase that we do not use, and the one that we do. CONTRIBUTING, Terms, has the same in a table. */
export interface Term {
  /** A space stands for any white space, case does not matter. */
  readonly find: RegExp;
  readonly say: string;
  /** A sentence in which it is found, and the same one as we write it. */
  readonly wrong: string;
  readonly right: string;
}

export const TERMS: readonly Term[] = [
  {
    find: /\b(?:an?|the|this|that|its|each|every|any|no|some|many|other|whole|empty|first|last|same|error|successful|of|in|from|without) answers?\b/,
    say: "response",
    wrong: "Many answers lack it.",
    right: "Many responses omit it.",
  },
  {
    find: /\banswers (?:are|come|do|have|hold|is|lack|may|of|show|that|to)\b/,
    say: "responses",
    wrong: "Answers hold empty strings.",
    right: "Responses contain empty strings.",
  },
  {
    find: /\b(?:servers?|sandbox|mock|vendors?|gateway|proxy|operation|request|hosts?|uploads?) answer(?:s|ed)?\b|\bwhat [^.;:]{1,40} answers\b/,
    say: "responds with, returns",
    wrong: "What an unknown id answers is not documented.",
    right: "What an unknown id returns is not documented.",
  },
  {
    find: /\banswer(?:s|ed|ing)? (?:with|by)\b|\b(?:is|are|was|be|been) answered\b/,
    say: "responds with, returns",
    wrong: "The request is answered with 403.",
    right: "The response is 403.",
  },
  {
    find: /\brepeat(?:s|ed|ing)? (?:it\b|(?:an?|the|this|that|its|every|each|no) (?:calls?|operations?|requests?|attempts?|uploads?)\b)/,
    say: "retry",
    wrong: "Wait a while, then repeat the request.",
    right: "Wait a while, then retry.",
  },
  {
    find: /\b(?:an?|the|blind|no|drops?|without) repeats?\b|\b(?:and|or) repeats\b(?! (?:an?|the|that|this|its|it)\b)|\brepeats (?:are|by|come|occur|of messages)\b|\brepeats? (?:blindly|nothing)\b/,
    say: "retry (a request), duplicate (a message)",
    wrong: "Use the id to drop repeats.",
    right: "Use the id to drop duplicates.",
  },
  {
    find: /\b(?:is|are|be|been|was|were|never|not|may be) repeated\b|\brepeating (?:does|it|is|the)\b|\brepeated requests?\b/,
    say: "retried, retrying",
    wrong: "The operation is repeated as a whole.",
    right: "The operation is retried as a whole.",
  },
  {
    find: /\b(?:this|these|our|OpenAPI(?: \d\.\d)?|Arazzo) descriptions?\b(?! of\b)/,
    say: "spec, OpenAPI document",
    wrong: "This description is written by hand.",
    right: "This spec is written by hand.",
  },
  {
    find: /\btexts\b|\b(?:an?|one|any|optional|always an?|an? (?:empty|open|optional|decimal)) text\b(?! (?:message|body|bodies|file|field|record|editor|node)s?\b)/,
    say: "string (a text message is one with text)",
    wrong: "Times are texts, ids a text of digits.",
    right: "Times are strings, ids a string of digits.",
  },
  {
    find: /\b(?:JSON|ids?|numbers?|integers?|is|are|sent|passed|returned|accepted|read|written) as (?:a )?texts?\b(?! message)/,
    say: "as a string",
    wrong: "The id is sent as text.",
    right: "The id is sent as a string.",
  },
  {
    find: /(?<!\b(?:there|here) )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b|other\b|different\b|better\b|worse\b|fewer\b|one\b|matter\b)[a-z0-9-]+/,
    say: "is not a …",
    wrong: "The body is no JSON.",
    right: "The body is not JSON.",
  },
  {
    find: /\b(?:is|are|was|were|be|been) got\b/,
    say: "obtained",
    wrong: "The app token is got when needed.",
    right: "The app token is obtained when needed.",
  },
  {
    find: /\bmade up\b(?! of)/,
    say: "generated",
    wrong: "The sandbox has a history made up for it.",
    right: "The sandbox has a generated history.",
  },
  {
    find: /\b(?:give|gives|given|gave|giving) back\b/,
    say: "return",
    wrong: "The function gives back a page.",
    right: "The function returns a page.",
  },
  {
    find: /\b(?:take|takes|taken|took|taking)(?: (?:it|them|(?:a|the|that) message))? back\b/,
    say: "recall, retract",
    wrong: "A message can be taken back.",
    right: "A message can be recalled.",
  },
  {
    find: /\b(?:take|takes|taken|taking) [^.,;:]{0,50}\bfor (?:one|empty|a general|an? (?:number|string|text)|doubles|every)\b/,
    say: "treat as",
    wrong: "Take an unknown one for a general failure.",
    right: "Treat an unknown one as a general failure.",
  },
  {
    find: /\bdecides? by\b/,
    say: "rely on",
    wrong: "Its wording may change, so decide by `code`.",
    right: "Its wording may change, so rely on `code`.",
  },
  {
    find: /\btells (?:that|of|how|nothing)\b|\b(?:is|are) told of\b/,
    say: "says, shows",
    wrong: "No header tells how long to wait.",
    right: "No header says how long to wait.",
  },
  {
    find: /\bas asked\b|\b(?:is|are|was|were|not) asked for\b|\bask(?:s|ed|ing)? for (?:an? |the )?(?:new |next |app )?(?:tokens?|pages?|urls?|files?|messages)\b/,
    say: "request",
    wrong: "Ask for a new token.",
    right: "Request a new token.",
  },
  {
    find: /\b(?:explanation|text) for people\b/,
    say: "human-readable explanation",
    wrong: "An explanation for people.",
    right: "A human-readable explanation.",
  },
  {
    find: /\bnumber of the error\b/,
    say: "error code",
    wrong: "Number of the error, such as 899008.",
    right: "Error code, such as 899008.",
  },
  {
    find: /\b(?:greatest|least) (?:number|length|count|distance|value|size|limit|time)\b|\bno (?:greatest|least)\b/,
    say: "maximum, minimum",
    wrong: "No greatest length is documented.",
    right: "No maximum length is documented.",
  },
  {
    find: /\b(?:page|attempt)s? before\b(?! (?:it|the|that|this|an?|its|you|we|they)\b)/,
    say: "previous page, earlier attempt",
    wrong: "Send the cursor of the page before.",
    right: "Send the cursor of the previous page.",
  },
  {
    find: /\bstands? in (?:an?|the|that|this|its|their|`)/,
    say: "is in",
    wrong: "The error stands in the item.",
    right: "The error is in the item.",
  },
  {
    find: /\b(?:a|the|one|no|raw|leading|trailing) blanks?\b(?! (?:line|page)s?\b)/,
    say: "space",
    wrong: "Encode the blank as `%20`.",
    right: "Encode the space as `%20`.",
  },
  {
    find: /\ba slip\b|\bslips\b(?! (?:through|in|into|by|past)\b)/,
    say: "typo, mistake",
    wrong: "A slip: the other page has the comma.",
    right: "A typo: the other page has the comma.",
  },
  {
    find: /\b(?:our|only|another|either) reading\b|\bboth readings\b/,
    say: "interpretation",
    wrong: "That it is inclusive is our reading.",
    right: "That it is inclusive is our interpretation.",
  },
  {
    find: /\bdocuments? prints?\b|\bas printed\b/,
    say: "the document says, shows; as in the document",
    wrong: "The document prints two rows.",
    right: "The document shows two rows.",
  },
  {
    find: /\bnobody (?:documents|names|states|publishes|prints|says|promises)\b/,
    say: "it is not documented, no source says",
    wrong: "Nobody documents how large it is.",
    right: "How large it is is not documented.",
  },
  {
    find: /\banother (?:one )?than\b/,
    say: "different from",
    wrong: "The vendor sends another one than before.",
    right: "The vendor sends one different from before.",
  },
  {
    find: /\b(?:it|linter|lint|check|they) (?:is|are) content\b/,
    say: "passes",
    wrong: "Run the linter until it is content.",
    right: "Run the linter until it passes.",
  },
  {
    find: /\bwhose hours\b/,
    say: "time zone, UTC offset",
    wrong: "Whose hours name the files?",
    right: "Which time zone are the names of the files in?",
  },
  {
    find: /\bstretch(?:es)? of (?:time|history)\b/,
    say: "range",
    wrong: "It reads any stretch of time.",
    right: "It reads any time range.",
  },
  {
    find: /\buser names?\b/,
    say: "username",
    wrong: "The user name is taken.",
    right: "The username is taken.",
  },
  {
    find: /\b(?:licence|centre|colour|behaviour|favour|neighbour)s?\b|\b(?:recogni|normali|seriali|initiali|optimi|summari|authori|synchroni)s(?:e[ds]?|ing|ation)\b|\bcancell(?:ed|ing)\b|\bmisspelt\b/,
    say: "the American spelling: license, center, color, behavior, normalize, canceled, misspelled",
    wrong: "The licence has expired.",
    right: "The license has expired.",
  },
];
