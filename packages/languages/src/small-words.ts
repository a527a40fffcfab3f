/** The smallest words of English: a sentence that only names something in English has none. */
export const englishWords: ReadonlySet<string> = words(`
    an and are at be been by can could do for from had has have he her his how if in is it its my no not of on or our she
    should so that the their them there these they this those to was we were what when where which who will with would you
    your`)

/** The small words of languages that the library does not know. About every third word of a text is one of them. */
export const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  cy: words(`
    a ac ag am ar at beth bod bydd byddwch bydda cael chi chwi dros ddim dim dylech drwy eich ei ein ef eu er felly fel fod
    fydd gael gallwch gallai gan gennych gyda hefyd hi hon honno hwn hwnnw hyn i i'ch i'r i'w ble lle mae mewn na nad neu
    nhw ni nid nac o o'ch o'i o'r oedd oes os pan pawb pob rhaid roedd rydych rydym sut sy sy'n sydd ti trwy un unrhyw wedi
    wrth wneud y ydw ydy ydych yn ym yng yr yw yw'r â`),
  so: words(`
    aad aan ah ahaan ama ay ayaa ayaad ayay ayuu badan dhan ee ha haddii haddaad hal ka kaa kale kasta kaas ku kuu kuwa la
    laga lagu lahayn leh loo looga loogu ma marka markii mid oo oon ood qaar qof sababta si sida sidii soo ugu uga uu waa
    waad waan wax waxa waxaa waxaad waxay waxey wuxuu iyo iyadoo inaad inaan inay inta inuu isku isla in u`),
  ku: words(`
    an ango bê bêyî bi bo çi da de dema di dibe dike dikin eger ew gel hebe hemû her heye heke ji jî ku li man me min ne
    nebe nav re şerma tu û we wê wî xwe ya yan yê yek yên`),
  ga: words(`
    a ach ag agat agus aige an ar aon ba bhfuil bhí cén chuig chun dá de do don faoi freisin gach gan go i iad is lá le leat
    leis lena más mar má mé na nach ní nó ó ón sa san sé seo sí sin tá tar thar trí tú uair`),
  gd: words(`
    a a' ach aca againn agad agam agus aig air am an ann anns ar às bha bhios bidh cha chan de do dha e far fhuair gach gu
    gun i iad is le leis ma mar mas mi na nach no o oirbh oirre sam seo sibh sin tha thoir ud ur`)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
