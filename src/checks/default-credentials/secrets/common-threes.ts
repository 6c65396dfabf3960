/**
 * Three letters that stand together, from the commonest on, in programs, their data and their texts: counted over 130 MB of twenty public projects, a letter by its lower five
 * bits (`j` is mostly the end of a line, `p` to `y` are digits as well). They only make {@link WordFinder} fast: what is missing here is taken for rare.
 */
export const commonThrees: readonly string[] = [
  '   j  ionlj tio;j   bentbz z bbljing thameateresnamcon = theval j ati re ;jjiii;jiiistrsertrijj aluluehe e=bprodatect  =',
  ' coteronsest  <men  jnseistlicstasetthigetortctiourereer  inardtorlocdercalngeteded  naassforchercetypnteablyperinageers',
  'souurcesobletur =j>jireton me=porodeper;jiintreaocang  derat stcomler  p se batemhisverataertlisontessileerrfilurnetuoo ',
  ' pricetesalencocator  to  otatnde=j elei ;ernuse lies ounextebzimpallactmpocolnstptistoand>j e>jencminis parend<uprt han',
  'ordopeatt  iangsterennti vafieutechaonnrn tinue>to ppp fi bete nfiji<if =jjce equ  censdeluntoutbutblincese carite paith',
  'notete  rcenaddqueic  ormmmiresiont ;jje trib folin caerale   sorej jtratexultali bc noineinstenubl anbl eatnerpennj def',
  'lenij idee nletdesredlascretitles bsntsorm bol balsicaappulle aibupripubssinewtru isreqart  tel heccoumplerve srdein  if',
  'aseove brololseediindtomjectabeckeld <cielomp oo asal achemamodrrocodpreonetarareonfoluoaran ssettrumnerimetailwitemeerm',
  '  aboalumiveept punblde matunc ge excepjjjclaueset isnexprorainnulst nnere hinden maundbo>enaaravar nenalhenof disoduuct',
  '<cocessel ofimeljin tlanpac tefunl pej sblthohi;sbzs amarmanbac a id  trbreetalemityorgscrgradbz enlogen rem dib>jonbran',
].flatMap((line) => line.match(/.{3}/gu) ?? []);
