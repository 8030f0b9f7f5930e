import { readUnits } from './spellings.ts';

/** Units of weight, length, area, volume and count as English papers write them, by unit code. */
export const enUnits = readUnits(`
kg: kg | kgs | kilo | kilos | kilogram | kilograms | kilogramme | kilogrammes | kg net | kgs net | kgm | k.g | kq | kilogramm
t: t | mt | m/t | mts | m.t | ton | tons | tonne | tonnes | metric ton | metric tons | metric tonne | metric tonnes | tne | m/tons | m/ton | m ton | m tons | mton | mtons
short-ton: short ton | short tons | us ton | us tons | s/t | net ton | net tons
long-ton: long ton | long tons | l/t
lb: lb | lbs | pound | pounds | lbr | lbs net | libs
oz: oz | ounce | ounces
g: g | gr | gm | gms | gram | grams | gramme | grammes | grm
mg: mg
quintal: quintal | quintals | qtl | qtls | q | qt | qntl
cwt: cwt | cwts | hundredweight
candy: candy | candies
maund: maund | maunds | mds
kantar: kantar | kantars | kentar | cantar
bale: bale | bales | bls | bl | ble | b/s | bale(s) | bal
piece: piece | pieces | pc | pcs | pce | pces | unit | units | ea | each | nos | no | item | items | pcs/pc | piece(s) | garment | garments | nmb | h87 | c62
dozen: dozen | dozens | doz | dz | dzn | dzs | dozs
pair: pair | pairs | prs | pr
set: set | sets
meter: m | meter | meters | metre | metres | mtr | mtrs | linear meter | linear meters | lm
yard: yard | yards | yd | yds
foot: foot | feet | ft
inch: inch | inches | in
cm: cm | cms
mm: mm
carton: carton | cartons | ctn | ctns | box | boxes | ctn(s) | carton(s) | bx | ct
case: case | cases | cs
drum: drum | drums | dr | drm | drms | drum(s)
bin: bin | bins | tote | totes
roll: roll | rolls | rl | rls | roll(s) | bolt | bolts
bag: bag | bags | sack | sacks | bgs
cone: cone | cones
can: can | cans | tin | tins
jar: jar | jars | bottle | bottles
crate: crate | crates
pallet: pallet | pallets | plt | plts | pal | skid | skids
package: package | packages | pkg | pkgs | pk | package(s) | pack | packs | colli | collis | parcel | parcels
container: container | containers | fcl | cntr | teu
module: module | modules
liter: l | liter | liters | litre | litres | ltr | ltrs
gallon: gallon | gallons | gal | gals
square-meter: m2 | sqm | sq m | sq. m | square meter | square meters | square metre | square metres
cubic-meter: m3 | cbm | cubic meter | cubic meters | cubic metres
square-yard: sq yd | sqyd | yd2 | square yards
hectare: ha | hectare | hectares
acre: ac | acre | acres
gsm: gsm | g/m2 | gr/m2 | g/sqm
percent: % | pct | percent | per cent
`);
