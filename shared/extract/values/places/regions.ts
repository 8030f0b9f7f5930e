/**
 * States and provinces where cotton or tomatoes are grown and that name their country by themselves (growing regions as in USDA FAS country
 * briefs, 2023). A name that two countries share (Punjab, Georgia, Córdoba) is not here: the paper must name the country.
 */
export const growingRegions = `
US: Georgia, USA | Georgia, U.S.A. | Georgia, U.S. | Georgia, US | Georgia, United States | Georgia cotton (USA) | State of Georgia | Savannah, Georgia | Savannah, GA | Atlanta, Georgia | Texas | California | Mississippi | Arkansas | Alabama | Tennessee | Missouri | Louisiana | North Carolina | South Carolina | Oklahoma | Arizona | New Mexico | Kansas | Virginia | Florida | Memphis | San Joaquin Valley | Mississippi Delta | Lubbock | 德克萨斯州 | 加利福尼亚州
CN: Xinjiang | Sinkiang | Xinjiang Uygur Autonomous Region | Xinjiang Uyghur Autonomous Region | XUAR | XPCC | Xingjiang | Xinjang | Sincan | Синьцзян | СУАР | Tân Cương | 新疆 | 新疆维吾尔自治区 | 新疆棉 | 疆棉 | 兵团棉 | CN-XJ | 新疆生产建设兵团 | 南疆 | 北疆 | Hebei | Hubei | Shandong | Jiangsu | Zhejiang | Anhui | Hunan | Henan | Gansu | Guangdong | Inner Mongolia | Ningxia | 河北 | 湖北 | 山东 | 江苏 | 浙江 | 安徽 | 湖南 | 河南 | 甘肃 | 广东 | 内蒙古
BR: Mato Grosso | Mato Grosso do Sul | Bahia | Goiás | Minas Gerais | Maranhão | São Paulo | Piauí | 马托格罗索
IN: Gujarat | Maharashtra | Telangana | Andhra Pradesh | Rajasthan | Haryana | Madhya Pradesh | Karnataka | Tamil Nadu | Odisha | Saurashtra | Vidarbha
PK: Sindh | Khyber Pakhtunkhwa | Balochistan | Multan | Rahim Yar Khan | Bahawalpur
UZ: Fergana | Ferghana | Farg'ona | Фергана | Фергон | Ферганская область | Bukhara | Buxoro | Бухара | Бухарская область | Kashkadarya | Qashqadaryo | Кашкадарья | Қашқадарё | Кашкадарьинская область | Khorezm | Xorazm | Хорезм | Хорезмская область | Karakalpakstan | Qoraqalpog'iston | Каракалпакстан | Syrdarya | Sirdaryo | Сырдарья | Сырдарьинская область | Jizzakh | Jizzax | Джизак | Джизакская область | Samarkand | Samarqand | Самарканд | Самаркандская область | Surkhandarya | Surxondaryo | Сурхандарья | Сурхандарьинская область | Andijan | Andijon | Андижан | Андижанская область | Namangan | Наманган | Наманганская область | Navoiy | Навои | Toshkent | Tashkent | Ташкент | Ташкентская область
TM: Lebap | Dashoguz | Daşoguz | Ahal velayat | Mary velayat | Mary province | Balkan velayat | Ashgabat | Ашхабад
TJ: Khatlon | Sughd | Хатлон | Согд
KZ: Turkistan Region | Turkestan Region | South Kazakhstan | Maktaaral
TR: Şanlıurfa | Sanliurfa | Çukurova | Cukurova | Adana | Aydın | İzmir | Izmir | Söke | Diyarbakır | Hatay | Manisa | Kahramanmaraş | Denizli | Aegean Region | Ege | GAP region | Bursa
AU: New South Wales | Queensland | Darling Downs | Namoi Valley | Narrabri
EG: Kafr El Sheikh | Beheira | Dakahlia | Sharqia | Nile Delta | Damietta
GR: Thessaly | Karditsa | Larissa | Thrace | Θεσσαλία
IT: Emilia-Romagna | Emilia Romagna | Puglia | Apulia | Campania | Lombardia | Lombardy | Parma | Piacenza | Foggia | Salerno | Basilicata | Toscana | Tuscany
ES: Extremadura | Andalucía | Andalusia | Badajoz | Sevilla | Seville | Navarra
PT: Ribatejo | Alentejo | Santarém
MX: Sinaloa | Jalisco | San Luis Potosí | Baja California | Sonora | Chihuahua | Culiacán | Michoacán | Coahuila | Tamaulipas
`;
