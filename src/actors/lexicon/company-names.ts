const names = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );

/**
 * Companies, media and bodies of sport so well known that a text names them without saying what
 * they are. Only their kind is told by this list; who they are is for a dossier to say.
 */
export const COMPANY_NAMES = names(`
  Accenture, Adidas, Adobe, Aeroflot, Airbnb, Airbus, Alibaba, Aldi, Allianz, Alphabet, Amazon,
  American Airlines, American Express, Amtrak, Anthropic, Apple, Aramco, ArcelorMittal, Asda, Asus,
  AstraZeneca, AT&T, Audi, Aviva, AXA, BAE Systems, Baidu, Barclays, BASF, Bayer, Bechtel,
  Berkshire Hathaway, BHP, Binance, BlackRock, Bloomberg, BMW, BNP Paribas, Boeing, Bombardier,
  Bosch, BP, British Airways, BT, Burger King, BYD, ByteDance, Cargill, Carlsberg, Carrefour,
  Caterpillar, Chevron, Chrysler, Cisco, Citibank, Citigroup, Coca-Cola, Comcast, ConocoPhillips,
  Costco, Credit Suisse, Daimler, Dell, Deloitte, Delta Air Lines, Deutsche Bank, Deutsche Telekom,
  DHL, Diageo, Discord, Disney, DreamWorks, Dropbox, DuPont, E.ON, easyJet, eBay, Emirates, Enel,
  Eni, Equinor, Ericsson, Etihad, Etsy, Evergrande, Exxon, ExxonMobil, Exxon Mobil, Facebook, FedEx,
  Ferrari, Fiat, Ford Motor, Foxconn, Gazprom, General Electric, General Motors, Getty Images,
  Gilead, GitHub, Glencore, Goldman Sachs, Google, GSK, Halliburton, Harley-Davidson, Heineken,
  Hewlett-Packard, Hitachi, Honda, Honeywell, HSBC, Huawei, Hulu, Hyundai, IBM, Iberdrola, Ikea,
  IKEA, ING, Instagram, Intel, Itau, JPMorgan, JPMorgan Chase, Kellogg, KFC, Kia, Kickstarter, KLM,
  Kodak, KPMG, Lego, Lehman Brothers, Lenovo, LG, LinkedIn, Lockheed Martin, L'Oréal, Lufthansa,
  Lukoil, Lyft, Maersk, Marriott, Mastercard, Mattel, Mazda, McDonald's, McKinsey, Medtronic,
  Mercedes, Mercedes-Benz, Merck, Merrill Lynch, Meta, Michelin, Microsoft, Mitsubishi, Moderna,
  Monsanto, Morgan Stanley, Motorola, MTN, MTV, Nestlé, Netflix, Nike, Nintendo, Nissan, Nokia,
  Nornickel, Northrop Grumman, Novartis, Novo Nordisk, Nvidia, OpenAI, Oracle, Palantir,
  Panasonic, Patreon, PayPal, Pemex, PepsiCo, Petrobras, PetroChina, Petronas, Peugeot, Pfizer,
  Philips, Pinterest, Pixar, Porsche, PwC, Qantas, Qatar Airways, Qualcomm, Quora, Raytheon, Reddit,
  Renault, Repsol, Rio Tinto, Roche, Rolls-Royce, Rosatom, Rosneft, Rostec, Ryanair, Saab,
  Safaricom, Sainsbury's, Salesforce, Samsung, Sanofi, SAP, Saudi Aramco, Sberbank, Sears, Shell,
  Siemens, Sinopec, Skype, Snapchat, SoftBank, Sony, SpaceX, Spotify, Standard Chartered, Starbucks,
  Starlink, Statoil, Stripe, Subaru, Suzuki, Swatch, Telefónica, Telegram, Tencent, Tesco, Tesla,
  Thales, TikTok, Toshiba, TotalEnergies, Toyota, TSMC, Tumblr, Twitter, Uber, UBS, Unilever,
  United Airlines, UPS, Verizon, Viacom, Vimeo, Visa, Vodafone, Volkswagen, Volvo, Walmart,
  Warner Bros, WeChat, WeWork, Wells Fargo, WhatsApp, Wikipedia, Woolworths, Xerox, Xiaomi, Yahoo,
  Yandex, Yelp, YouTube, Zara, Zillow, Zoom, ZTE, ABC, Al Arabiya, Al Jazeera, Associated Press,
  Axios, BBC, BuzzFeed, CBS, CNBC, CNN, Der Spiegel, Deutsche Welle, ESPN, Financial Times, Forbes,
  Fox News, HBO, Haaretz, HuffPost, ITV, Kyodo, Le Figaro, Le Monde, MSNBC, NBC, New Yorker,
  New York Times, Newsweek, NHK, NPR, PBS, Politico, ProPublica, Reuters, RT, Sky News,
  Spiegel, Der Standard, Telemundo, Univision, USA Today, Vox, Wall Street Journal, Washington Post,
  Wired, Xinhua, FIFA, UEFA, NFL, NBA, MLB, NHL, NCAA, PGA, IOC, IAAF, Arsenal, Bayern Munich,
  Manchester City, Manchester United, Real Madrid, Juventus, Interpol, Navy, Army, Air Force,
  Coast Guard, Marine Corps, Senate, Parliament, Bundestag, Knesset,
  Europol, Mossad, Red Cross, Oxfam, Greenpeace, Amnesty International, Human Rights Watch, UNESCO,
  Harvard, Yale, Princeton, Stanford, MIT, Oxford University, Cambridge University, Caltech`);
