// Given names that the other two tables lack, of many countries, written for this project. Words that are English, too,
// and names that are known for one bearer only are left out.

import { words } from './wordList';

/** Given names borne mostly by men. */
export const MORE_MALE_NAMES = words(`
  Abdulaziz, Abdullahi, Abdulrashid, Abdurrahman, Abebe, Achille, Adebayo, Ademola, Adewale, Aditya
  Adnan, Afonso, Agostino, Agus, Aitor, Akash, Akhil, Akihiro, Akinwumi, Akio, Akram, Akwasi, Alaa
  Aladdin, Alar, Aleksi, Alessio, Algirdas, Aliko, Alois, Alok, Aloysio, Amadeu, Amaury, Amédée
  Amedeo, Aminu, Amitabh, Ammar, Amnon, Anand, Anastasio, Anatoly, Angelino, Anibal, Aniket, Anirudh
  Antanas, Anupam, Aquilino, Aref, Arif, Aristide, Arjun, Arkady, Arnaud, Arno, Arrigo, Arsène
  Artem, Arturs, Artyom, Arye, Asaf, Asbjørn, Asen, Ashwin, Asier, Aslan, Assaf, Atal, Atif, Atsushi
  Attila, Attilio, Aurélien, Aurelio, Aviv, Avraham, Aziz, Azmin, Babu, Bader, Badr, Bakir
  Balakrishnan, Balazs, Baltasar, Baptiste, Bartolomé, Bartosz, Bassam, Behnam, Bela, Beppe, Bernd
  Bettino, Bijan, Bikram, Bimalendra, Bjarni, Blaise, Bohdan, Bolesław, Borja, Bosse, Boštjan
  Branislav, Brenton, Budi, Caetano, Calin, Camilo, Cathal, Cees, Celso, Chaminda, Cheikh, Chetan
  Chike, Chukwuemeka, Cormac, Corrado, Costas, Daan, Daichi, Daisuke, Danilo, Dariusz, Darko, Davit
  Dawid, Dawit, Deandre, Demba, Deon, Detlef, Didier, Diederik, Dilip, Dimas, Dimitar, Dinesh, Diogo
  Donato, Dontrell, Dries, Duarte, Ebuka, Eckart, Éder, Edinho, Edmundo, Edoardo, Eelco, Efraim
  Efraín, Egidio, Egils, Eiji, Einar, Eirik, Ekkehard, Ekow, Eladio, Elio, Eliud, Eliyahu, Elon
  Eloy, Emad, Emil, Emiliano, Enda, Enzo, Esmail, Evaristo, Eyal, Fabrice, Facundo, Fadi, Fahad
  Farai, Farhad, Farid, Farouk, Farzad, Faustin, Faustino, Fausto, Fayez, Fermín, Fernão, Ferruccio
  Festus, Fintan, Firmin, Flávio, Florent, Florin, Folarin, Fouad, Franck, Frits, Froilán, Fuad
  Gadi, Gaetano, Ganjar, Garba, Gaurav, Geoffroy, Geraldo, Gerben, Germán, Gerrit, Gershon, Getachew
  Ghislain, Giampaolo, Giancarlo, Gianfranco, Gianluigi, Gijs, Gilmar, Girish, Gitanas, Giuliano
  Gopal, Govind, Graziano, Grigory, Gudni, Guðni, Guilherme, Gyula, Haakon, Habib, Haim, Haitham
  Håkon, Halvard, Hamdi, Hamidreza, Hamisi, Hani, Haris, Harish, Haroon, Hartmut, Harun, Hashem
  Hatem, Hazem, Heikki, Heiko, Heitor, Hélio, Hemant, Hendra, Henk, Henning, Henrique, Hernán
  Hicham, Hideo, Hipólito, Hippolyte, Hiro, Hiroaki, Hiroki, Hishammuddin, Hitesh, Hitoshi, Holger
  Hrvoje, Husam, Hussam, Idrissa, Ifeanyi, Ilan, Ilir, Ilkka, Inácio, Ingo, Ingvar, Iraj, Isamu
  Isko, Ismael, Issam, Istvan, Itzik, Ivano, Ivaylo, Iwan, Iyad, Jaap, Jaber, Jacco, Jacinto, Jafar
  Jagdish, Jakub, Jalal, Janusz, Jaroslav, Jassim, Jaylen, Jelle, Jerzy, Jide, Jitendra, Joaquim
  Jochen, Joep, Joop, Jordi, Jörg, Jorgen, Jørgen, Josef, Josep, Jukka, Julien, Juma, Juraj, Jurgen
  Jüri, Jussi, Kacper, Kaito, Kamil, Kamran, Kapil, Karan, Karthik, Kassem, Katsuya, Kaveh, Kayode
  Kazem, Kazuhiro, Kazuo, Kees, Keiichi, Keisuke, Kelechi, Kenenisa, Kenichi, Ketil, Khairy, Kieran
  Kimani, Kipkemboi, Kiprop, Kiril, Kirill, Kishore, Kiyoshi, Kizza, Kjell, Klaas, Koichi, Koji
  Kosuke, Kourosh, Krasimir, Kumar, Kunal, Kwabena, Kwaku, Kwasi, Kyran, Lachlan, Ladislav, Laith
  Lalit, Lasse, Leandro, Lennart, Leonel, Leopoldo, Lewis, Lisandro, Livio, Liviu, Lodewijk, Loïc
  Lorcan, Lothar, Ludovic, Lukasz, Lungile, Lutfi, Luuk, Macario, Madhav, Mads, Magne, Mahmood
  Majid, Makoto, Maksim, Malte, Manabu, Manouchehr, Mansoor, Marcin, Márcio, Marnix, Marwan
  Masahiro, Masaki, Masao, Masaru, Masashi, Masato, Matej, Mathijs, Matthijs, Mattia, Mauro, Maxime
  Maximiliano, Mehran, Menno, Michiel, Mickaël, Mihai, Mikk, Milorad, Miquel, Mirko, Miroslav
  Mirosław, Mitsuo, Mitsuru, Modibo, Mohan, Mohit, Mohsen, Mojtaba, Mordechai, Morihiro, Morteza
  Motti, Mounir, Mourad, Mubarak, Mulugeta, Munir, Munyaradzi, Murali, Murilo, Musa, Musyoka, Muyiwa
  Mwangi, Nachman, Nadav, Nadeem, Nader, Nadim, Naeem, Naguib, Naji, Najibullah, Naoki, Naresh
  Navid, Nebojša, Nenad, Niek, Nikhil, Nitish, Nizar, Njoroge, Nkosana, Nnamdi, Noboru, Nobuo
  Nobuyuki, Nonso, Ochieng, Octavian, Octavio, Odhiambo, Ofir, Oisin, Okechukwu, Ólafur, Omer
  Omondi, Ondřej, Onno, Oreste, Oriol, Osamu, Oscar, Ostap, Osvaldo, Otávio, Othman, Otieno, Ottavio
  Oumar, Ovidiu, Oystein, Øystein, Özgür, Palle, Palmiro, Panfilo, Pankaj, Parviz, Pascual, Pavol
  Pawel, Piero, Piet, Piyush, Prabhat, Prasad, Prashant, Praveen, Pravin, Prem, Przemyslaw
  Przemysław, Qasim, Qassem, Rabih, Radu, Rafal, Rafał, Rafik, Rafiq, Rafizi, Raghav, Raghuram
  Rajat, Rajendra, Ramiro, Ranjit, Rasheed, Rastislav, Ratan, Rauf, Reiner, Reinier, Rémi, Remo
  Renan, Rens, Renzo, Ridwan, Rigoberto, Riku, Ritesh, Riyad, Rizal, Rocco, Roel, Rogelio, Rohan
  Romário, Ronaldo, Roni, Ruairi, Ruggero, Rustam, Ruud, Ryoichi, Ryota, Ryuichi, Sabri, Sadio
  Sadiq, Saeb, Saeid, Sajid, Sakari, Sameer, Sameh, Sani, Sanjeev, Santosh, Saverio, Sayed, Seif
  Seiji, Selim, Seretse, Seun, Séverin, Seydou, Shafiq, Shahid, Shahram, Shai, Shakir, Shankar
  Sharad, Sharif, Shaul, Shehu, Sherrod, Shin, Shingo, Shinichi, Shinji, Shinya, Shivraj, Shlomo
  Shoichi, Shota, Shuichi, Shunsuke, Shyam, Siavash, Sigmar, Sigmundur, Sigurd, Siim, Silvestre
  Sindre, Siphiwe, Sjoerd, Slawomir, Sławomir, Soheil, Somchai, Sondre, Soren, Sorin, Souleymane
  Spyros, Srinivas, Stanislav, Stef, Stéphane, Stijn, Subhash, Sudhir, Sufyan, Suhail, Sulaiman
  Suleiman, Surendra, Surya, Susumu, Svein, Sybrand, Sylvain, Szymon, Tadashi, Tadeusz, Tadhg, Tage
  Taha, Taher, Taichi, Takahiro, Takuya, Talal, Tamir, Tanguy, Tapio, Tapiwa, Tareq, Tarun, Tatsuya
  Tawfiq, Tayo, Terje, Tesfaye, Tetsuo, Tetsuya, Tewolde, Thiago, Thibault, Thilo, Thorbjörn
  Thorkild, Tijs, Timur, Tinashe, Tiziano, Tjeerd, Todor, Tomislav, Tommaso, Tomohiro, Toomas, Toon
  Torben, Torbjorn, Torsten, Toru, Toshihiro, Toshio, Trayvon, Troels, Tsutomu, Tsuyoshi, Tullio
  Tunku, Tuomas, Tyrell, Tzachi, Tzvi, Uchenna, Uday, Umaru, Umesh, Unai, Urho, Vahid, Valdir
  Valdis, Valerio, Varun, Vasil, Venkat, Vidar, Vikas, Vinay, Vinícius, Viorel, Vipin, Vishal
  Vitali, Vitaliy, Vitor, Vivek, Vojislav, Volker, Vyacheslav, Vytautas, Wael, Wafula, Wahyu, Waleed
  Walter, Wekesa, Wiesław, Wilfredo, Wilfried, Winfried, Wole, Xavi, Yaakov, Yago, Yahya, Yakubu
  Yanis, Yann, Yannick, Yaron, Yash, Yasin, Yasuhiro, Yasuo, Yasushi, Yehuda, Yevhen, Yigal, Yisrael
  Yoel, Yohannes, Yoni, Yosef, Yoshihiro, Yoshio, Yoshiro, Yosuke, Yudi, Yuichi, Yuji, Yuki, Yunus
  Yusuke, Yuta, Yutaka, Yuval, Yvan, Zaid, Zakaria, Zdenek, Ze'ev, Zeca, Zeev, Zlatko, Zuhair
  Zulkifli, Zurab, Zvonimir
`);

/** Given names borne mostly by women. */
export const MORE_FEMALE_NAMES = words(`
  Aafke, Aarti, Aase, Abeer, Abha, Abimbola, Adalgisa, Adaobi, Adebola, Adélia, Adenike, Adesuwa
  Adhiambo, Aditi, Afaf, Afsaneh, Afua, Ahlam, Aiko, Ainara, Ainhoa, Aino, Aïssata, Aitana, Akane
  Akemi, Akua, Aleid, Aleksandra, Alessia, Alicja, Aliya, Alka, Almudena, Alya, Alžběta, Amandine
  Amani, Amarachi, Ambiga, Amparo, Amrita, Anabela, Ananya, Anastasiya, Anat, Anca, Aneta, Anikó
  Anindita, Anisa, Anja, Anjali, Anjana, Anju, Ankita, Annalisa, Anneli, Annick, Anniken, Antje
  Anuradha, Anush, Anushka, Anyango, Aparecida, Aparna, Apolline, Araceli, Arantxa, Archana, Areej
  Ariadna, Ariane, Arianna, Armelle, Armine, Aruna, Arwa, Asami, Åshild, Ashwini, Asli, Aslı, Asmaa
  Assia, Assitan, Assunção, Assunta, Asuka, Atefeh, Atieno, Atsuko, Attje, Auma, Avigail, Awuor
  Ayako, Ayanda, Ayat, Aylin, Aysun, Ayumi, Azadeh, Aziza, Azizah, Badria, Bärbel, Barbro, Başak
  Basma, Bathabile, Batya, Beate, Begoña, Behnaz, Belén, Belgin, Bénédicte, Benedita, Bente, Bereket
  Berit, Bethan, Bhavna, Bimbo, Bintou, Birthe, Bisi, Bjørg, Blandine, Bodil, Boitumelo, Bouchra
  Bożena, Bracha, Branka, Breonna, Bronwen, Bruna, Bunmi, Burcu, Busisiwe, Buthaina, Capucine
  Cássia, Catalina, Catrin, Cayetana, Ceren, Charu, Chava, Chiamaka, Chie, Chieko, Chika, Chinenye
  Chinyere, Chioma, Chipo, Chitra, Chiyoko, Christelle, Ciara, Çiğdem, Cinzia, Clotilde, Conceição
  Concepción, Concetta, Corien, Coumba, Crina, Cristiana, Cristiane, Dafna, Dami, Damilola, Danuta
  Dariga, Deepa, Deepti, Derartu, Derya, Desislava, Devika, Devorah, Didem, Dikeledi, Dilek, Ditte
  Divya, Djénéba, Doaa, Doina, Dorit, Dorota, Dorte, Dorthe, Dubravka, Dunya, Durga, Ebele, Ebru
  Edeltraud, Eduarda, Edurne, Eefje, Eeva, Efrat, Eija, Eiko, Eimear, Einat, Eirlys, Ekta, Ekua
  Elaheh, Elettra, Elfriede, Elham, Eliana, Eliane, Elin, Elina, Eliška, Elitsa, Eliziane, Elza
  Elżbieta, Eman, Emanuela, Emiko, Emmanuelle, Encarna, Enikő, Enitan, Eriko, Erzsébet, Esmee
  Estela, Etsuko, Everly, Evgenia, Fabiana, Fabienne, Fabiola, Fadia, Faezeh, Fanta, Fariba, Fatiha
  Fatmata, Fatoumata, Félicité, Felisa, Fenna, Fereshteh, Feride, Ffion, Fiammetta, Filiz, Fionnuala
  Fiorella, Fiorenza, Fitri, Flávia, Florica, Folasade, Forough, Franca, Freya, Fumie, Fumiko, Funke
  Funmi, Füsun, Gaëlle, Galia, Gamze, Gauri, Gayane, Gayatri, Geertje, Geeta, Geetha, Gemma
  Genoveva, Genzebe, Gesine, Ghazal, Ghislaine, Giada, Gila, Giovana, Gita, Gitte, Giuliana
  Giuseppina, Gizella, Gökçe, Golnaz, Gonca, Gordana, Graciela, Graziella, Grażyna, Greetje, Grethe
  Guðrún, Gülay, Güler, Gülşen, Gunvor, Guri, Gyöngyi, Habiba, Hacer, Hadas, Hadassah, Hadia, Hagit
  Hajnal, Halima, Halina, Hanaa, Hanako, Hande, Hanne, Hanneke, Hannelore, Haruko, Hatsue, Havva
  Heba, Hege, Heleen, Heli, Heloísa, Hema, Hengameh, Henna, Hiba, Hideko, Hikari, Hila, Hildegard
  Hiroko, Hisako, Hitomi, Honoka, Honorine, Houda, Huguette, Hülya, Huong, Hyeon, Iara, Ibtisam
  Idit, Idoia, Ifeyinwa, Iida, Ijeoma, Ilana, Ildiko, Iliana, Ilona, Inas, Inbal, Indrani, Indu
  Ineke, Ingegerd, Inka, Inmaculada, Inonge, Intisar, Ioana, İpek, Irén, Irit, Irja, Irmgard
  Isabela, Ishita, Itziar, Ivana, Ivanka, Ivete, Iwona, Izabela, Jaana, Jadwiga, Janaína, Jandira
  Janneke, Jarmila, Jasna, Jaya, Jayanthi, Jepkemboi, Jeptoo, Jetta, Jette, Jihan, Jimena, Jiřina
  Jitka, Jolanta, Jorunn, Josette, Josiane, Josje, Jovana, Junko, Justyna, Jutta, Jytte, Kaarina
  Kadiatou, Kadidia, Kagiso, Kaija, Kanako, Kaori, Kaoru, Karien, Kartika, Kasumi, Katarina, Katja
  Katri, Kavitha, Kawthar, Kayo, Kayoko, Kazue, Kazuko, Kemi, Keren, Kerubo, Ketevan, Khadijah
  Khady, Khatuna, Khrystyna, Kimiko, Kinga, Kirsi, Kirstine, Kirsty, Kirti, Kiyoko, Kjersti
  Krisztina, Ksenia, Ksenija, Kseniya, Kyoko, Ladan, Laís, Lakeisha, Laleh, Lalita, Lamia, Lashonda
  Latha, Latife, Latonya, Layal, Leanne, Leili, Leire, Leonor, Liat, Libuše, Liesbeth, Liesel
  Lieselotte, Liesje, Ligia, Liisa, Liliana, Lilianne, Lilit, Limor, Liora, Lisanne, Lisbet
  Ljiljana, Lodewien, Loredana, Loubna, Lovisa, Lowri, Luana, Lucette, Łucja, Lucyna, Ludivine
  Luiza, Lujain, Luminița, Lusine, Luzia, Lyubov, Maaike, Maarit, Machteld, Madhavi, Madhu, Madhuri
  Maëlle, Magali, Mahin, Mahnaz, Mahvash, Maija, Maike, Maimouna, Mairi, Maísa, Maite, Maja, Malak
  Maleeha, Maliheh, Malin, Malini, Mami, Mamta, Manal, Manar, Mandana, Maneka, Manisha, Manju
  Manuela, Mapula, Margherita, Mariamu, Mariangela, Mariarosaria, Maricarmen, Marième, Mariia
  Marija, Marije, Marijke, Mariko, Marília, Marit, Maritza, Marjan, Marjatta, Marjolein, Marketta
  Martine, Marwa, Marzena, Masami, Masoumeh, Máxima, Maya, Mayara, Mayra, Maysa, Mayssa, Mayu
  Mayumi, Mazal, Maznah, Meena, Megha, Mehri, Meike, Meirav, Meltem, Merel, Merete, Merja, Mervat
  Merve, Meryem, Meseret, Michaeli, Michela, Mieke, Mieko, Mihaela, Miho, Miki, Mikiko, Mila, Minako
  Mireia, Mirela, Mireya, Mirian, Mirja, Mirjam, Mirjana, Miroslava, Misaki, Mitra, Mitsuko, Mizuho
  Mmusi, Mojgan, Mojisola, Momoko, Monserrat, Moraa, Morven, Motoko, Mpho, Mridula, Mrinal, Müge
  Mulenga, Mumbi, Mutale, Muthoni, Mwanaidi, Naama, Nadège, Naděžda, Nafisa, Nafissatou, Nafula
  Nagwa, Naheed, Nahid, Nahla, Najat, Najla, Naliaka, Nalini, Namrata, Nanako, Nandita, Nanna, Naoko
  Nargess, Narine, Narumi, Nashwa, Nasimiyu, Nataliia, Natasa, Natsuko, Natsumi, Nava, Nazanin
  Nazli, Nazlı, Neelam, Neeta, Negar, Nele, Nelleke, Nerea, Nermin, Nerys, Nesrin, Nesrine, Neusa
  Nevaeh, Nevena, Ngoc, Nicoleta, Nicoletta, Nidhi, Nieves, Nigora, Nihad, Niina, Nikolett, Nilde
  Nilgün, Nili, Niloofar, Nilüfer, Nirupama, Nisha, Nisreen, Nitzan, Njoki, Nkechi, Nkiru, Nnenna
  Nobuko, Noelia, Noémie, Nokuthula, Noluthando, Nonhlanhla, Nosiviwe, Nozipho, Ntombi, Nuha, Nuray
  Nurcan, Nuria, Nurit, Nyambura, Nyaradzo, Nyokabi, Oana, Obiageli, Océane, Odete, Odile, Ofra
  Ogechi, Ohoud, Olajumoke, Olaya, Olha, Oliwia, Omolara, Onyinye, Oonagh, Orlaith, Orna, Ornella
  Orsolya, Outi, Özge, Özlem, Päivi, Pallavi, Parvaneh, Parvati, Parveen, Parvin, Patrycja, Pegah
  Pelin, Pepa, Perihan, Pernilla, Pernille, Phuong, Pierangela, Piia, Pinar, Pirjo, Pirkko, Piroska
  Pınar, Pnina, Poonam, Prachi, Pratima, Preity, Prerna, Priscila, Purificación, Purnima, Rabab
  Radhika, Radka, Radmila, Raghda, Ragna, Ragnhild, Raija, Raíssa, Rajeshwari, Rajni, Ralitsa
  Raluca, Ramata, Ranya, Rashmi, Rawan, Raymonde, Razia, Refilwe, Réka, Remedios, Renske, Renu
  Renuka, Revital, Rianne, Richa, Rieko, Rigmor, Riikka, Riina, Rika, Rikke, Rimma, Rini, Ritu
  Ritva, Riya, Rocío, Rodica, Rokhaya, Rola, Rolande, Romina, Ronit, Ronke, Roopa, Rosalba
  Rosângela, Rosaria, Rosaura, Roser, Rositsa, Rosmah, Roswitha, Rowshan, Roya, Ruba, Ruchi, Rudo
  Rukmini, Rumi, Rutendo, Ruxandra, Ryoko, Sadaf, Sadhana, Safaa, Safiya, Saghar, Sahar, Saida
  Salimata, Saloua, Samah, Samaneh, Samanta, Samar, Samiha, Sandhya, Sangeeta, Sangita, Sanja, Sanne
  Sarit, Šárka, Sarojini, Sarra, Satoko, Satomi, Satu, Savita, Sayaka, Sayuri, Şebnem, Seema
  Selamawit, Selin, Senait, Setareh, Setsuko, Sevgi, Sevim, Sezen, Shahira, Shahla, Shaima, Shanice
  Shanti, Sharmila, Shatha, Sheida, Sheniqua, Shigeko, Shilpa, Shirani, Shizuka, Shizuko, Shlomit
  Shobha, Shona, Shruti, Shubha, Shulamit, Shweta, Sibongile, Sidsel, Sietske, Sigal, Signe
  Sigridur, Sigríður, Siham, Simin, Simonetta, Simran, Sindisiwe, Sini, Siranush, Siri, Sirpa
  Sissel, Sivan, Slavica, Smadar, Smita, Sneha, Snezana, Snezhana, Soad, Sofiya, Sokhna, Solange
  Solène, Solomiya, Somadina, Soňa, Sonali, Sonam, Songül, Souad, Soudabeh, Srirasmi, Stanisława
  Stina, Stine, Subhadra, Suchitra, Sudarat, Sudha, Sueli, Suhair, Şule, Sulochana, Suman, Sumaya
  Sumiko, Sunanda, Supriya, Surekha, Sushila, Suvi, Suzan, Suzana, Svandís, Svenja, Swantje, Sylvi
  Sylwia, Synne, Szilvia, Tábata, Taghreed, Tahani, Tahmina, Taina, Takako, Tali, Tamako, Tamsin
  Tanja, Tanvi, Taraneh, Tasneem, Tatjana, Tegan, Telma, Temi, Tereza, Terézia, Terhi, Tetiana
  Tetyana, Thaís, Thandeka, Thembi, Thembisa, Thuy, Tigist, Tiina, Tímea, Tineke, Tirtza, Tirunesh
  Tiwa, Tiziana, Tjitske, Tomomi, Tora, Torill, Toshiko, Toyin, Trang, Traudl, Trine, Trupti, Truus
  Tshepiso, Tsitsi, Tsukiko, Tsveta, Tsvetelina, Tuğba, Tülay, Tumelo, Tuti, Tuula, Tuva, Tuyet
  Tyra, Tytti, Tzipora, Tziporah, Ulyana, Ümit, Unathi, Urmila, Ursel, Urszula, Uzma, Uzoamaka
  Vanesa, Vendula, Venla, Vered, Vibeke, Victoire, Vidya, Vigdis, Vijaya, Viktória, Viktoriya, Vilde
  Vimala, Vincenza, Vineeta, Violaine, Violeta, Virpi, Viveka, Viviane, Vlasta, Wafaa, Wairimu
  Waithera, Wajiha, Waltraud, Wangui, Wanjiku, Wanza, Wenche, Weronika, Widad, Wiebke, Wiesława
  Willemien, Yafit, Yalda, Yamini, Yana, Yardena, Yasemin, Yasuko, Yayoi, Yenny, Yetunde, Yevgenia
  Yifat, Yildiz, Yıldız, Ylva, Yocheved, Yordanka, Yoriko, Yoshie, Yuka, Yukari, Yukie, Yukiko
  Yumiko, Yuna, Yusra, Zahava, Zaida, Zakia, Zandile, Zarina, Zawadi, Zdena, Zdenka, Zehava, Zehra
  Zélia, Zeliha, Zerrin, Zhila, Zilda, Zinaida, Zindzi, Zoey, Zofia, Zohra, Zohreh, Zoleka, Zorica
  Zoya, Zrinka, Zsófia, Zsuzsa, Zsuzsanna, Zuhura, Zulmira, Zuzanna, Zwelethu
`);
