/** Particles with which family names begin, in lower case and capitalised. */
export const particles =
  /^(?:van|von|vom|zu|zum|zur|der|den|dem|de|het|'t|’t|ter|ten|te|du|des|la|le|les|del|della|delle|degli|dei|di|da|do|dos|das|af|av|bin|ibn|bint|ben|bar|abu|abd|al|el|ap|st|st\.|san|santa|mac)$/iu;

/** Titles before a name, which citations omit. */
export const titles = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame)\.?$/i;

/** News agencies whose names have several words or a symbol. */
export const mostlyAgency =
  /(?<!\p{L})(?:agency|agence|agencia|agentur|agenzia|press|presse|prensa|news|nachrichten|media|wire|associated|reuters|bloomberg|interfax|xinhua|tass|kyodo|yonhap|afp|dpa|apa|efe|ansa|pti|ani|upi|ntb|keystone-sda|the)(?!\p{L})/iu;

/** Collective bylines of newsrooms, and kinds of organisations that sign. */
export const collective =
  /(?<!\p{L})(?:team|editorial|board|newsroom|editors|staff|desk|bureau|redaktion\p{L}*|redacción|redação|redazione|rédaction|redactie|redakcja|redakce|redaksi|toimitus|редакция|writers|reporters|correspondents|service|network|institute|foundation|university|ministry|council|committee|group|project)(?!\p{L})/iu;
