/*
 * Host names of the user's own machine or network, although some of their
 * domains are registered. Each name includes all subdomains. Sources, read in
 * November 2026: the IANA special-use domain names, `data/private` of
 * v2fly/domain-list-community, the LAN lists of SukkaW/Surge and celenityy/BadBlock,
 * and the gist "Public DNS Pointing to localhost" by tinogomes.
 *
 * Not complete, and it cannot be: any name can resolve to a private address, which
 * an extension cannot see beforehand.
 */

const splitNames = (names: string) => names.trim().split(/\s+/);

/** The user's own machine. */
export const loopbackNames: readonly string[] = splitNames(`
  localhost 127-0-0-1.org.uk ddev.site fuf.me lacolhost.com lndo.site localho.st
  localhost.direct localhost.ptlogin2.qq.com localhost.sec.qq.com localtest.me lvh.me
  steamloopback.host vcap.me
`);

/** Services that resolve a name to the address in it: "app.192-168-1-7.nip.io". */
export const addressServiceNames: readonly string[] = splitNames(`
  ip.addr.tools local-ip.co local-ip.sh nip.io plex.direct sslip.io traefik.me ui.direct xip.io
`);

/** The user's network. */
export const privateNames: readonly string[] = [
  // RFC 6761, 6762, 8375 and 9476, ICANN's `.internal`, and customary names outside the public root.
  ...splitNames(`
    alt corp home home.arpa internal intranet lan local localdomain private router test
  `),
  // Overlay networks.
  ...splitNames('ts.net'),
  // Routers, repeaters, access points and the like.
  ...splitNames(`
    ap.asus.com arcor.easybox asusap.com asusap.net asusnetwork.net asusrepeater.com
    asusrepeater.net asusrouter.com asusswitch.com asusswitch.net aterm.me congstar.box
    connect.box console.gl-inet.com dishy.starlink.com easy.box expertwifi.net falogin.cn
    fire.walla fritz.box fritz.nas fritz.repeater giga.cube hi.link hiwifi.com homerouter.cpe
    huaweimobilewifi.com instant.arubanetworks.com kabel.box leike.cc linksyssmartwifi.com
    melogin.cn miwifi.com mobile.hotspot my-wifi.attwifi.com my.keenetic.net myfritz.box
    mywifi.attwifi.com mywifiext.net ntt.setup orbilogin.com orbilogin.net peiluyou.com
    phicomm.me pi.hole repeater.asus.com router.asus.com router.ctc router.synology.com
    routerlogin.com routerlogin.net setmeup.arubanetworks.com speedport.ip telstra.gateway
    tendawifi.com tplinkap.net tplinkeap.net tplinklogin.net tplinkmodem.net
    tplinkplclogin.net tplinkrepeater.net tplinkwifi.net tplogin.cn web.setup zenwifi.net
  `),
];
