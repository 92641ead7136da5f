const names = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );

/**
 * Names of places that every reader of English knows and no table explains: states and provinces of
 * the large federations, regions, seas and rivers. Closed lists of geography, as printed.
 */
export const PLACE_NAMES = names(`
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii,
  Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts,
  Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey,
  New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania,
  Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia,
  West Virginia, Wisconsin, Wyoming, District of Columbia, Alberta, British Columbia, Manitoba,
  New Brunswick, Newfoundland, Nova Scotia, Ontario, Prince Edward Island, Quebec, Saskatchewan,
  Yukon, Nunavut, New South Wales, Queensland, South Australia, Tasmania, Western Australia,
  England, Scotland, Wales, Northern Ireland, Bavaria, Saxony, Thuringia, Brandenburg, Hesse,
  Catalonia, Andalusia, Galicia, Sicily, Sardinia, Lombardy, Tuscany, Brittany, Normandy, Corsica,
  Flanders, Wallonia, Transylvania, Moldavia, Silesia, Crimea, Donbas, Donbass, Chechnya, Dagestan,
  Tatarstan, Siberia, Kamchatka, Sakhalin, Kurdistan, Iraqi Kurdistan, Anatolia, Cappadocia,
  Mesopotamia, Punjab, Sindh, Balochistan, Khyber Pakhtunkhwa, Kashmir, Bihar, Gujarat, Kerala,
  Maharashtra, Rajasthan, Tamil Nadu, Uttar Pradesh, Assam, Bengal, West Bengal, Tibet, Xinjiang,
  Inner Mongolia, Sichuan, Yunnan, Guangdong, Fujian, Hunan, Hebei, Henan, Shandong, Zhejiang,
  Jiangsu, Hubei, Hainan, Guangxi, Shanxi, Shaanxi, Gansu, Qinghai, Manchuria, Hokkaido, Okinawa,
  Sumatra, Java, Borneo, Sulawesi, Aceh, Papua, West Papua, Mindanao, Luzon, Rakhine, Darfur,
  Tigray, Amhara, Oromia, Somaliland, Puntland, Biafra, Katanga, Kivu, North Kivu, South Kivu,
  Ituri, Cabinda, Casamance, Zanzibar, KwaZulu-Natal, Gauteng, Patagonia, Amazonia, Chiapas,
  Oaxaca, Guerrero, Michoacán, Sinaloa, Sonora, Chihuahua, Tamaulipas, Jalisco, Veracruz, Yucatán,
  Middle East, Near East, Far East, North Africa, West Africa, East Africa, Southern Africa,
  Central Africa, Sub-Saharan Africa, Horn of Africa, Sahel, Maghreb, Levant, Balkans,
  Western Balkans, Baltics, Scandinavia, Caucasus, South Caucasus, North Caucasus, Central Asia,
  South Asia, Southeast Asia, East Asia, Northeast Asia, Asia-Pacific, Indo-Pacific,
  Latin America, Central America, South America, North America, Mesoamerica, Caribbean, Andes,
  Alps, Himalayas, Himalaya, Pyrenees, Carpathians, Urals, Rockies, Appalachia, Midwest, Deep South,
  New England, Europe, Asia, Africa, Oceania, Antarctica, Eurasia, Western Europe, Eastern Europe,
  Central Europe, Northern Europe, Southern Europe, Iberia, Polynesia, Melanesia, Micronesia,
  Arctic, Atlantic, Pacific, Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean,
  Southern Ocean, Mediterranean, Mediterranean Sea, Black Sea, Red Sea, Dead Sea, Caspian Sea,
  North Sea, Baltic Sea, Adriatic, Adriatic Sea, Aegean, Aegean Sea, Arabian Sea, South China Sea,
  East China Sea, Yellow Sea, Sea of Japan, Sea of Azov, Bering Sea, Barents Sea, Bering Strait,
  Gulf, Persian Gulf, Gulf of Mexico, Gulf of Aden, Gulf of Guinea, Gulf of Oman, Bay of Bengal,
  Strait of Hormuz, Strait of Malacca, Taiwan Strait, Bosphorus, Bosporus, Dardanelles,
  English Channel, Suez Canal, Panama Canal, Nile, White Nile, Blue Nile, Niger River, Congo River,
  Zambezi, Danube, Rhine, Seine, Elbe, Oder, Vistula, Dnieper, Dnipro, Dniester, Don River, Volga,
  Euphrates, Tigris, Jordan River, Indus, Ganges, Brahmaputra, Mekong, Irrawaddy, Yangtze,
  Yellow River, Amur, Amazon River, Orinoco, Rio Grande, Mississippi River, Great Lakes, Sahara,
  Gobi, Kalahari, Sinai, Sinai Peninsula, West Bank, Gaza, Gaza Strip, Golan Heights,
  East Jerusalem, Nagorno-Karabakh, South Ossetia, Abkhazia, Transnistria, Kaliningrad,
  Arabian Peninsula, Korean Peninsula, Crimean Peninsula, Iberian Peninsula, Balkan Peninsula,
  Global South, Silicon Valley, Wall Street, Capitol Hill, Manhattan, Brooklyn, Hollywood`);
