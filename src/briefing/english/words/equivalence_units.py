"""The rows of the table for units and currencies, as data: `name: symbol | form`."""

UNITS = {
    "length": """
metre: m | meter | meters | metres
kilometre: km | kms | kilometer | kilometers | kilometres | klick
centimetre: cm | cms | centimeter | centimeters | centimetres
millimetre: mm | millimeter | millimeters | millimetres
micrometre: µm | μm | um | micron | microns | micrometer | micrometers | micrometres
nanometre: nm | nanometer | nanometers | nanometres
decimetre: dm | decimeter | decimeters | decimetres
mile: mi | miles
nautical mile: nmi | nautical miles | sea miles | NM
foot: ft | feet | ft.
inch: in. | inches | ins
yard: yd | yds | yards
light-year: light-years | ly | light years | light year
astronomical unit: astronomical units | AU
parsec: parsecs
fathom: fathoms
furlong: furlongs
""",
    "area": """
square metre: m² | m2 | sqm | sq m | sq. m | square meter | square meters | square metres | metres squared | m squared
square kilometre: km² | km2 | sqkm | sq km | sq. km | square kilometer | square kilometers | square kilometres | square km
  | kilometres squared | km squared | kilometers squared
square centimetre: cm² | cm2 | sq cm | square centimeters | square centimetres
square mile: sq mi | sq miles | sq. miles | square miles | mi² | mi2 | sq mile
square foot: sq ft | sq. ft | square feet | ft² | ft2
square yard: sq yd | square yards | yd² | yd2
square inch: sq in | square inches | in² | in2
hectare: ha | hectares
acre: ac | acres
acre-foot: acre-feet | ac ft | acre feet | acre foot
dunam: dunams | dunum | dunums
""",
    "volume": """
litre: l | L | liter | liters | litres | ltr
millilitre: ml | mL | milliliter | milliliters | millilitres
centilitre: cl | cL | centilitres | centiliter | centiliters
decilitre: dl | dL | decilitres | deciliter | deciliters
hectolitre: hl | hL | hectolitres | hectoliter | hectoliters
megalitre: megalitres | megaliter | megaliters
cubic metre: m³ | m3 | cubic meter | cubic meters | cubic metres | cu m | cubic m
bcm: BCM
cubic kilometre: km³ | km3 | cubic kilometres | cubic kilometers | cu km | cubic km
cubic centimetre: cm³ | cm3 | cc | cubic centimetres | cubic centimeters
cubic foot: ft³ | ft3 | cu ft | cubic feet
cubic mile: mi³ | mi3 | cu mi | cubic miles
cubic yard: yd³ | yd3 | cu yd | cubic yards
cubic inch: in³ | in3 | cu in | cubic inches
gallon: gal | gallons
barrel: bbl | bbls | barrels
pint: pints | pt
quart: quarts | qt
fluid ounce: fl oz | fl. oz. | fluid ounces
tablespoon: tbsp | tablespoons
teaspoon: tsp | teaspoons
bushel: bushels
""",
    "weight": """
gram: g | grams | gramme | grammes
kilogram: kg | kgs | kilo | kilos | kilograms | kilogramme | kilogrammes
milligram: mg | milligrams | milligrammes
microgram: µg | μg | mcg | ug | micrograms
nanogram: ng | nanograms
tonne: t | tonnes | metric ton | metric tons | metric tonnes | MT
ton: tons | short tons | long tons
kilotonne: kt | kilotonnes | kilotons
megatonne: Mt | megatonnes | megatons
pound weight: lb | lbs | lb. | lbs.
ounce: oz | ounces | oz.
troy ounce: oz t | ozt | troy ounces
stone weight: st
carat: ct | carats
quintal: quintals
""",
    "time": """
second: s | sec | secs | seconds | sec.
minute: min | mins | minutes | min.
hour: h | hr | hrs | hours | hr.
day: d | days
night: nights
week: wk | wks | weeks
fortnight: fortnights
month: mo | months | mos | mth | mths
quarter: quarters | qtr | qtrs
year: yr | yrs | years | yr. | yrs. | y | a
decade: decades
century: centuries
generation: generations
millennium: millennia | millenniums
millisecond: ms | milliseconds
microsecond: µs | μs | microseconds
nanosecond: ns | nanoseconds
working day: working days | business days | business day
calendar day: calendar days
""",
    "speed": """
kilometre per hour: kilometres an hour | kilometres per hour | kilometers an hour | kilometers per hour | kilometre an hour
  | km/h | kmh | kph | km/hr | km per hour | kmph | km an hour
mile per hour: mph | m.p.h. | miles an hour | mi/h
metre per second: m/s | m s⁻¹ | m/sec
knot: kn | kt. | kts | knots
g-force: g-forces
metre per second squared: m/s² | m/s2 | metres per second squared | meters per second squared
mile per gallon: mpg | miles per gallon
""",
    "power and energy": """
watt: W | watts
milliwatt: mW | milliwatts
kilowatt: kW | kilowatts | KW
megawatt: MW | megawatts
gigawatt: GW | gigawatts
terawatt: TW | terawatts
watt-hour: Wh | watt-hours
kilowatt-hour: kWh | kilowatt-hours | kilowatt hours | kilowatt hour | KWh
megawatt-hour: MWh | megawatt-hours | megawatt hours | megawatt hour
gigawatt-hour: GWh | gigawatt-hours | gigawatt hours | gigawatt hour
terawatt-hour: TWh | terawatt-hours | terawatt hours | terawatt hour
joule: J | joules
kilojoule: kJ | kilojoules
megajoule: MJ | megajoules
gigajoule: GJ | gigajoules
calorie: cal | calories
kilocalorie: kcal | kilocalories | Cal
horsepower: hp | bhp
volt: V | volts
kilovolt: kV | kilovolts
millivolt: mV | millivolts
ampere: A | amps | amp | amperes
milliampere: mA | milliamps | milliamperes
ohm: Ω | ohms
decibel: dB | decibels | dBA | dB(A)
electronvolt: eV | electronvolts
newton: N | newtons
kilonewton: kN | kilonewtons
meganewton: meganewtons
newton metre: Nm | N⋅m | N·m | newton metres | newton-metre | newton-metres | newton meter | newton meters | newton-meter
  | newton-meters
lumen: lm | lumens
candela: cd | candelas
lux: lx
""",
    "heat": """
degree Celsius: °C | º C | ºC | ° C | ℃ | degrees Celsius | degrees C | degree C | deg C | degrees centigrade | degrees celsius
  | celsius | centigrade | degC | C
degree Fahrenheit: °F | ºF | ° F | ℉ | degrees Fahrenheit | degrees F | degree F | deg F | degrees fahrenheit | fahrenheit | F
kelvin: K | kelvins
degree: ° | º | degrees | deg
minute of arc: arcmin | arcmins | arcminute | arcminutes | minutes of arc
second of arc: arcsec | arcsecs | arcsecond | arcseconds | seconds of arc
radian: rad | radians
""",
    "data": """
bit: bits
byte: bytes | B
kilobyte: kB | KB | kilobytes
megabyte: MB | megabytes
gigabyte: GB | gigabytes
terabyte: TB | terabytes
petabyte: PB | petabytes
kibibyte: KiB
mebibyte: MiB
gibibyte: GiB
kilobit per second: kbps | kbit/s | kb/s
megabit per second: Mbps | Mbit/s | Mb/s | megabits per second
gigabit per second: Gbps | Gbit/s | Gb/s | gigabits per second
kilobit: kb | kbit
megabit: Mb | Mbit | megabits
gigabit: Gb | Gbit | gigabits
terabit: Tb | Tbit | terabits
pixel: px | pixels
pixel per inch: ppi | pixels per inch
dot per inch: dpi | dots per inch
megapixel: MP | megapixels
""",
    "other measures": """
hertz: Hz
kilohertz: kHz
megahertz: MHz
gigahertz: GHz
pascal: Pa | pascals
kilopascal: kPa
hectopascal: hPa
megapascal: MPa
millibar: mbar | mb | millibars
bar: bars
millimetre of mercury: mmHg | mm Hg | millimetres of mercury | millimeters of mercury
inch of mercury: inHg | inches of mercury
atmosphere: atm | atmospheres
pound-force per square inch: psi | pounds-force per square inch | pounds per square inch
per cent: % | ٪ | ％ | percent | pct | pc | p.c. | percentage | per-cent
per mille: ‰ | per mil | per mill | promille | permille
percentage point: percentage points | pp | pps | ppt | p.p. | % points | %-points | percent points | per cent points
basis point: basis points | bp | bps
part per million: ppm | parts per million
part per billion: ppb | parts per billion
part per trillion: pptr | parts per trillion
becquerel: Bq | becquerels
sievert: Sv | sieverts
millisievert: mSv | millisieverts
microsievert: µSv | μSv | microsieverts
mole: mol | moles
millimole: mmol | millimoles
international unit: IU | international units
beats per minute: bpm
revolutions per minute: rpm
""",
    "money": """
US dollar: $ | US$ | USD | dollar | dollars | US dollars | U.S. dollars | U.S. dollar | American dollars | US-dollars | us dollars
  | us dollar
Australian dollar: A$ | AU$ | AUD | Australian dollars
Canadian dollar: C$ | CA$ | CAD | Canadian dollars
New Zealand dollar: NZ$ | NZD | New Zealand dollars
Hong Kong dollar: HK$ | HKD | Hong Kong dollars
Singapore dollar: S$ | SG$ | SGD | Singapore dollars
Brazilian real: R$ | BRL | reais | reals
euro: € | EUR | euros
pound sterling: £ | GBP | pounds sterling | British pounds | sterling | quid
pound: pounds
penny: p | pence | pennies
cent: ¢ | cents
yen: ¥ | JPY
yuan: CNY | CN¥ | RMB | renminbi
Swiss franc: CHF | Swiss francs | SFr | Fr.
franc: francs
rouble: ₽ | RUB | roubles | ruble | rubles | Russian roubles | Russian rubles
rupee: ₹ | INR | Rs | Rs. | rupees
lira: ₺ | TRY | TL | liras | lire
shekel: ₪ | ILS | NIS | shekels
won: ₩ | KRW
peso: pesos
Mexican peso: MXN | MX$ | Mexican pesos
crown: kronor | kroner | krone | krona | crowns | kr
Swedish crown: SKr | SEK | Swedish kronor | Swedish krona | Swedish crowns
Norwegian crown: NKr | NOK | Norwegian kroner | Norwegian krone | Norwegian crowns
Danish crown: DKr | DKK | Danish kroner | Danish krone | Danish crowns
Czech crown: CZK | Czech korunas | Czech koruna | Czech crowns | Kč
koruna: korunas
zloty: PLN | zł | zlotys
rand: ZAR | rands
Syrian pound: SYP | Syrian pounds | S£
dinar: dinars
dirham: dirhams
UAE dirham: AED | UAE dirhams | Emirati dirhams
riyal: riyals | SAR
naira: ₦ | NGN
baht: ฿ | THB
guinea: guineas
shilling: shillings
hryvnia: ₴ | UAH | hryvnias
forint: HUF | forints
dong: ₫ | VND
""",
}
