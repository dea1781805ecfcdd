// Given names of several cultures, written for this project: a small supplement to the English names of
// givenNames.generated.ts, which knows few names from elsewhere. A name in both lists, or in one here and the other
// there, says nothing about gender.

import { words } from './wordList';

/** Given names borne mostly by men. */
export const MALE_GIVEN_NAMES = words(`
  # English and Irish, where the generated list has gaps
  Al, Ed, Bo, Ty, Cy, Donald, Ronald, Newt, Mitt, Beau, Brad, Chad, Chuck, Doug, Drew, Jared, Jeff
  Greg, Gregg, Geoff, Stephen, Steven, Scott, Todd, Troy, Tyler, Wayne, Keir, Boris, Nigel, Gavin
  Callum, Declan, Eoin, Liam, Niall, Padraig, Sean, Seamus, Ciaran, Conor, Cillian, Darragh
  Diarmuid, Fergus, Hamish, Ewan, Iain, Angus, Rhys, Gareth, Gethin, Huw, Ieuan, Dwayne, Tyrone
  Jamal, DeShawn, Darnell, Malik, Terrell, LeBron, Hunter, Mason, Logan, Ethan, Aiden, Jayden, Caleb
  Connor, Cody, Dylan, Brayden, Josh, Zach, Matt, Mike, Jim, Tom, Bob, Dan, Dave, Steve, Joe, Ben
  Sam, Tim, Ron, Don, Ken, Nick, Rick, Ted, Bill, Jack, Harry
  # Western and southern Europe
  Jean, Pierre, Jacques, François, Francois, Emmanuel, Michel, Olivier, Laurent, Philippe, Thierry
  Luc, Yves, Benoît, Benoit, Guillaume, Mathieu, Matthieu, Étienne, Etienne, Édouard, Edouard
  Gérard, Gerard, Alain, Hans, Jürgen, Juergen, Klaus, Wolfgang, Helmut, Gerhard, Heinz, Dieter, Uwe
  Olaf, Friedrich, Karl, Otto, Günter, Guenter, Manfred, Rolf, Thorsten, Sven, Jens, Lars, Markus
  Matthias, Stefan, Andreas, Florian, Robert, Horst, Fabrizio, Maurizio, Domenico, Vincenzo
  Salvatore, Gianni, Gianluca, Riccardo, Davide, Simone, Emanuele, Filippo, Nicola, Raffaele
  Gennaro, Ettore, Umberto, Giuseppe, Giovanni, Matteo, Mario, Luigi, Paolo, Sergio, Silvio, Enrico
  Francesco, Lorenzo, Alessandro, Massimo, Stefano, Roberto, Marco, Pietro, Claudio, Luca, Antonio
  Romano, Carlo, Dario, Giorgio, Luís, Luis, José, Jose, Juan, Carlos, Jorge, Miguel, Javier, Pedro
  Pablo, Diego, Fernando, Alejandro, Andrés, Andres, Rafael, Ramón, Ramon, Raúl, Raul, Eduardo
  Enrique, Felipe, Hugo, Ignacio, Jaime, Joaquín, Joaquin, Julio, Manuel, Mariano, Mateo, Nicolás
  Nicolas, Rodrigo, Salvador, Santiago, Sebastián, Sebastian, Tomás, Vicente, Evo, Nayib, Gustavo
  Gabriel, Álvaro, Alvaro, Óscar, Jesús, Iñigo, João, Joao, Luiz, Paulo, Rui, António, Jair, Nuno
  Tiago, Aníbal, Jan, Pieter, Willem, Hendrik, Dirk, Geert, Joost, Maarten, Sander, Jeroen, Bart
  Koen, Wouter, Joris, Thijs, Johan, Erik, Anders, Björn, Bjorn, Göran, Håkan, Mats, Nils, Olof, Ole
  Knut, Jonas, Fredrik, Magnus, Espen, Jo, Leif, Stig, Torbjørn, Trond, Mikkel, Søren, Rasmus, Kari
  Jari, Pekka, Sauli, Timo, Antti, Juha, Mikko, Esko, Gunnar, Sigurður, Alexis, Kyriakos, Yannis
  Giorgos, Nikos, Dimitris, Kostas, Antonis, Stavros, Panagiotis
  # Central and eastern Europe
  Vladimir, Dmitry, Dmitri, Sergei, Sergey, Aleksandr, Alexander, Alexei, Alexey, Andrei, Andrey
  Anton, Igor, Ivan, Mikhail, Nikolai, Nikolay, Oleg, Pavel, Roman, Ruslan, Viktor, Vitaly, Yuri
  Yury, Yevgeny, Evgeny, Gennady, Volodymyr, Oleksandr, Oleksiy, Andriy, Dmytro, Mykola, Mykhailo
  Petro, Serhiy, Yuriy, Denys, Kyrylo, Rustem, Vasyl, Taras, Valeriy, Ihor, Andrzej, Jarosław
  Jaroslaw, Lech, Mateusz, Radosław, Radoslaw, Krzysztof, Tomasz, Grzegorz, Stanisław, Kazimierz
  Zdzisław, Marek, Jacek, Leszek, Maciej, Michał, Łukasz, Piotr, Paweł, Wojciech, Zbigniew, Miloš
  Milos, Petr, Jiří, Jiri, Václav, Vaclav, Zdeněk, Andrej, Ľudovít, Péter, Zoltán, Zoltan, László
  Laszlo, Gábor, Gabor, Imre, János, Ferenc, Traian, Ion, Călin, Nicolae, Bogdan, Dragan, Slobodan
  Zoran, Goran, Aleksandar, Nikola, Milan, Dejan, Ivica, Ante, Stjepan, Borut, Janez, Boyko, Rumen
  Plamen, Georgi, Edi, Hashim, Ramush, Albin, Mikheil, Giorgi, Irakli, Nikol, Serzh, Ilham, Heydar
  Nursultan
  # Arabic, Hebrew, Persian, Turkish, Kurdish
  Mohammed, Muhammad, Mohammad, Mohamed, Mohamad, Ahmed, Ahmad, Mahmoud, Mahmud, Ali, Hassan
  Hussein, Husayn, Hussain, Omar, Umar, Osama, Usama, Khaled, Khalid, Abdullah, Abdul, Abdel
  Abdulrahman, Abdelaziz, Abdelfattah, Ibrahim, Ismail, Yusuf, Youssef, Yousef, Mustafa, Mostafa
  Tariq, Tarek, Faisal, Fahd, Salman, Bandar, Sultan, Saud, Nasser, Nabil, Bashar, Hafez, Saad
  Saleh, Salah, Walid, Ziad, Ramzi, Rami, Riad, Sami, Samir, Yasser, Yasir, Gamal, Karim, Kareem
  Hamid, Hamad, Tamim, Zayed, Mansour, Anwar, Adel, Amr, Ayman, Essam, Hisham, Hosni, Khalifa
  Moammar, Muammar, Najib, Rachid, Rashid, Saif, Saddam, Nuri, Haider, Barham, Masoud, Massoud
  Mazen, Ghassan, Benjamin, Ehud, Ariel, Shimon, Yitzhak, Avigdor, Naftali, Yair, Benny, Moshe, Yoav
  Itamar, Bezalel, Gideon, Gilad, Amir, Dror, Eitan, Ofer, Uri, Yossi, Reuven, Isaac, Ebrahim
  Ruhollah, Javad, Mehdi, Reza, Hossein, Kamal, Recep, Tayyip, Ahmet, Mehmet, Kemal, Binali, Ekrem
  Süleyman, Suleyman, Mevlüt, Mevlut, Hakan, Murat, Orhan, Emre, Burak, Serkan, Selahattin, Bülent
  Cem, Osman, Hamza, Bilal, Younis, Qasem, Ramin, Dariush, Behrouz
  # South and Central Asia
  Narendra, Rahul, Amit, Rajiv, Rajesh, Rakesh, Ramesh, Suresh, Sanjay, Vijay, Ajay, Anil, Sunil
  Arun, Arvind, Ashok, Deepak, Manmohan, Nitin, Pranab, Prakash, Rajnath, Ravi, Sachin, Sandeep
  Shashi, Subrahmanyam, Vikram, Vinod, Yogi, Virat, Mukesh, Gautam, Satya, Sundar, Krishna, Mahesh
  Manoj, Naveen, Pradeep, Rohit, Satish, Siddharth, Uddhav, Imran, Nawaz, Shehbaz, Shahbaz, Bilawal
  Pervez, Parvez, Zulfikar, Zia, Ishaq, Fawad, Shah, Ashraf, Hibatullah, Haibatullah, Sirajuddin
  Abdulsalam, Inayatullah, Naseem, Nasir, Naseer, Rehman, Saeed, Sardar, Shafqat, Shaukat, Tahir
  Usman, Waqar, Wasim, Zahid, Zafar, Amjad, Asad, Asim, Atta, Mujibur, Tarique, Obaidul, Zahir
  Mahinda, Gotabaya, Ranil, Maithripala, Anura, Sajith, Pushpa, Sher, Pratap, Sushil, Khadga, Tenzin
  Jigme, Emomali, Gurbanguly, Islam, Shavkat, Sadyr, Almazbek, Kassym
  # East and South-East Asia
  Xi, Li, Wen, Hu, Jiang, Deng, Shinzo, Yoshihide, Fumio, Junichiro, Taro, Taku, Hiroshi, Takashi
  Kenji, Kenta, Akira, Satoshi, Yukio, Naoto, Shigeru, Ichiro, Yoshihiko, Haruki, Hideki, Hiroyuki
  Jong, Moon, Ban, Jae, Myung, Sung, Kim, Joko, Susilo, Prabowo, Bambang, Basuki, Anies, Suharto
  Sukarno, Mahathir, Muhyiddin, Lee, Goh, Ferdinand, Benigno, Prayut, Prayuth, Thaksin, Srettha, Hun
  Nguyen, Min, Aung, Thein, Htin, Kyaw
  # Africa
  Cyril, Jacob, Thabo, Nelson, Kgalema, Julius, Muhammadu, Goodluck, Olusegun, Bola, Atiku, Yemi
  Chinua, Chukwuma, Emeka, Ikenna, Obinna, Chidi, Oluwaseun, Tunde, Segun, Babajide, Nana, Kwame
  Kofi, Kojo, Kwesi, Yaw, John, Uhuru, Raila, William, Mwai, Jomo, Daniel, Yoweri, Paul, Joseph
  Félix, Felix, Moïse, Alassane, Macky, Abdoulaye, Amadou, Ibrahima, Ousmane, Mamadou, Moussa, Sekou
  Boubacar, Idriss, Ayodele, Babatunde, Olumide, Femi, Kunle, Ade, Chukwudi, Uche, Isaias, Abiy
  Hailemariam, Meles, Tedros, Tewodros, Girma, Haile, Mulatu, Salva, Riek, Emmerson, Morgan, Tendai
  Hage, Hifikepunye, Bingu, Lazarus, Edgar, Hakainde, Filipe, Teodoro, Themba, Sipho, Thabiso
  Bongani, Mandla, Sibusiso, Siyabonga
`);

/** Given names borne mostly by women. */
export const FEMALE_GIVEN_NAMES = words(`
  # English and Irish, where the generated list has gaps
  Jo, Di, Elizabeth, Nancy, Theresa, Jacinda, Julia, Kamala, Michelle, Oprah, Condoleezza, Loretta
  Latoya, Keisha, Tanisha, Shaniqua, Ebony, Imani, Aaliyah, Beyoncé, Tamika, Latasha, Sinead
  Siobhan, Niamh, Aoife, Saoirse, Aisling, Orla, Grainne, Roisin, Mairead, Caoimhe, Nuala, Maeve
  Catriona, Eilidh, Morag, Ailsa, Rhiannon, Angharad, Sian, Carys, Nicola, Priti, Liz, Kate, Katie
  Meg, Megan, Hannah, Chloe, Zoe, Zoë, Kayla, Kaitlyn, Mackenzie, Madison, Savannah, Sierra, Destiny
  Brianna, Brooklyn, Makayla, Hailey, Haley, Kylie, Kelsey, Lindsay, Lauren, Kristen, Kirsten
  Kristin, Carly, Casey, Jenna, Tiffany, Brittany, Britney, Heather, Amber, Crystal, Dawn, Donna
  # Western and southern Europe
  Marine, Ségolène, Segolene, Christine, Brigitte, Élisabeth, Elisabeth, Valérie, Valerie, Françoise
  Francoise, Anne, Anaïs, Chloé, Élodie, Elodie, Sylvie, Véronique, Nathalie, Sandrine, Aurélie
  Céline, Celine, Hélène, Helene, Rachida, Angela, Ursula, Annegret, Annalena, Ingrid, Heike, Monika
  Petra, Sabine, Susanne, Katrin, Claudia, Franziska, Ilse, Gudrun, Renate, Ulrike, Birgit, Silke
  Anke, Giorgia, Chiara, Giulia, Francesca, Federica, Elena, Valentina, Paola, Donatella, Alessandra
  Antonella, Cristina, Daniela, Ilaria, Lucrezia, Martina, Raffaella, Simona, Stefania, Silvia
  Laura, Lucia, Virginia, Emma, Mariastella, Roberta, Elly, María, Maria, Ana, Carmen, Isabel
  Dolores, Pilar, Rosario, Mercedes, Soledad, Sofía, Sofia, Lucía, Inés, Ines, Yolanda, Esperanza
  Gabriela, Dilma, Xiomara, Ximena, Rigoberta, Verónica, Veronica, Fernanda, Luisa, Margarita
  Guadalupe, Marisol, Beatriz, Teresa, Catarina, Fátima, Joana, Mafalda, Marta, Margarida, Saskia
  Femke, Anouk, Marieke, Sigrid, Kajsa, Alexandria, Mette, Helle, Margrethe, Magdalena, Ebba, Annika
  Greta, Astrid, Birgitta, Ulla, Erna, Gro, Siv, Solveig, Sanna, Tarja, Kaisa, Katrín, Halla, Vigdís
  Dora, Eleni, Ioanna, Fofi, Effie, Katerina, Eirini, Chrysoula
  # Central and eastern Europe
  Olga, Svetlana, Tatiana, Tatyana, Natalia, Natalya, Yelena, Irina, Ekaterina, Yekaterina
  Anastasia, Galina, Larisa, Lyudmila, Ludmila, Marina, Nadezhda, Nina, Oksana, Polina, Raisa, Sofya
  Vera, Yulia, Yuliya, Zhanna, Olena, Iryna, Nataliya, Kateryna, Halyna, Hanna, Yuliia, Ruslana
  Daria, Oleksandra, Ewa, Agnieszka, Małgorzata, Malgorzata, Beata, Katarzyna, Joanna, Barbara
  Zuzana, Iveta, Jana, Hana, Katalin, Judit, Ildikó, Klára, Viorica, Maia, Kolinda, Jadranka, Vjosa
  Atifete, Salome, Dalia, Ingrida, Kersti, Kaja, Vaira, Evika, Biljana, Snežana, Jelena, Milica
  Dragana, Vesna, Svitlana, Tsai, Sviatlana, Veronika, Viktorija, Kristalina, Mariya, Irena
  # Arabic, Hebrew, Persian, Turkish, Kurdish
  Fatima, Fatma, Aisha, Ayesha, Aicha, Khadija, Maryam, Mariam, Zainab, Zaynab, Zeinab, Leila, Layla
  Laila, Amal, Amina, Amira, Asma, Dina, Farah, Fadwa, Ghada, Haifa, Hala, Hanan, Huda, Iman, Jamila
  Karima, Latifa, Lina, Loujain, Lubna, Maha, Mona, Muna, Nada, Nadia, Najwa, Nawal, Noor, Noura
  Nour, Rania, Rasha, Reem, Rima, Salma, Samira, Sana, Sawsan, Shirin, Shireen, Soraya, Suad, Suha
  Tawakkol, Wafa, Yasmin, Yasmine, Yara, Zahra, Golda, Tzipi, Ayelet, Miri, Orit, Merav, Shelly
  Tamar, Yael, Noa, Rivka, Shira, Nasrin, Narges, Masih, Marzieh, Azar, Farzaneh, Mahsa, Mina
  Niloufar, Parisa, Sepideh, Shohreh, Emine, Meral, Tansu, Ayşe, Ayse, Elif, Zeynep, Hatice, Figen
  Leyla, Pervin, Canan, Gülsüm, Sibel
  # South and Central Asia
  Indira, Sonia, Priyanka, Pratibha, Sushma, Nirmala, Mamata, Jayalalithaa, Mayawati, Smriti, Kiran
  Lata, Asha, Priya, Pooja, Puja, Anita, Sunita, Kavita, Lakshmi, Meera, Nandini, Neha, Radha, Rekha
  Rohini, Shreya, Sita, Swati, Uma, Usha, Vandana, Aishwarya, Deepika, Kalpana, Meenakshi, Padma
  Preeti, Sarita, Shabana, Vasundhara, Arundhati, Benazir, Malala, Hina, Sherry, Sheikh, Hasina
  Khaleda, Rupa, Taslima, Sirima, Chandrika, Bidya, Sujata, Fawzia, Mahbouba, Roza, Gulnara, Dinara
  Aigul, Saira, Zartaj, Shazia, Firdous, Marvi, Bushra, Nusrat, Rukhsana, Tahira, Tehmina, Samina
  Rabia, Sadia, Saima, Farzana, Farida, Fauzia, Zubaida
  # East and South-East Asia
  Yuriko, Sanae, Seiko, Renho, Makiko, Masako, Naomi, Akiko, Haruka, Keiko, Kumiko, Megumi, Michiko
  Miyuki, Noriko, Sachiko, Tomoko, Yoko, Yuko, Yumi, Park, Mei, Ling, Xiaoling, Yan, Fang, Hui, Soo
  Hye, Geun, Eun, Ji, Min, Aung, Suu, Megawati, Retno, Puan, Corazon, Gloria, Imelda, Leni, Yingluck
  Paetongtarn, Nurul, Wan, Siti, Puteri, Halimah, Carrie, Grace, Nguyet, Thanh, Linh, Mai, Dewi, Sri
  Khin
  # Africa
  Ellen, Joyce, Winnie, Nkosazana, Graça, Thuli, Ngozi, Chimamanda, Adaeze, Amaka, Chinwe, Folake
  Funmilayo, Titilayo, Yewande, Temitope, Oluchi, Nneka, Ifeoma, Abena, Adwoa, Afia, Akosua, Ama
  Efua, Esi, Samia, Wangari, Wanjiru, Njeri, Achieng, Akinyi, Phumzile, Nomvula, Nomsa, Lindiwe
  Naledi, Nosipho, Thandi, Thandiwe, Zanele, Zodwa, Lerato, Palesa, Fatou, Aminata, Aissatou, Awa
  Bineta, Mariama, Ndeye, Oumou, Ramatoulaye, Sahle, Meaza, Birtukan, Almaz, Tsion, Hirut, Saara
`);

/**
 * Names that the generated lists give to both, but that in today's news are nearly always a man's.
 */
export const MOSTLY_MALE_NAMES = words(`
  Adrian, Alfie, Ali, Andy, Augustine, Austin, Barry, Benny, Bernie, Bert, Bill, Billy, Blake, Bobby
  Brad, Bret, Brett, Cal, Carmine, Cecil, Chad, Chris, Christian, Clem, Cody, Connor, Constantine
  Corey, Cory, Craig, Dale, Dallas, Damon, Danny, Daron, Darryl, Daryl, Dell, Denny, Denys, Derek
  Devin, Dominic, Donnie, Eddie, Eddy, Eric, Frank, Frankie, Fred, Freddie, Freddy, Gabriel, Gale
  Gary, Gene, George, Glen, Glenn, Glyn, Gus, Heath, Ira, Jaime, Jan, Jermaine, Jerry, Jesse
  Joey, Karel, Karoly, Ken, Kip, Kyle, Lane, Lee, Leland, Lenny, Loren, Lorne, Louis, Marty, Max
  Mead, Mel, Michal, Michel, Nat, Nicky, Noel, Ollie, Perry, Phil, Quentin, Randy, Ray, Reggie
  Ricky, Robby, Ronnie, Ronny, Rory, Ryan, Sam, Sammy, Scott, Sean, Shane, Shaun, Shawn, Sonny, Tate
  Ted, Teddy, Terry, Theo, Tim, Timmy, Toby, Tommy, Tony, Tyler, Val, Valentine, Van, Vinny, Wally
  Willie, Willy
`);

/** And those that are nearly always a woman's. */
export const MOSTLY_FEMALE_NAMES = words(`
  Abbey, Abbie, Abby, Addie, Andrea, Angie, Ashley, Ariel, Beverly, Bobbie, Brandy, Brooke, Carey
  Carly, Carol, Caryl, Cassie, Chrissy, Christie, Christy, Claire, Clare, Connie, Courtney, Dana
  Dominique, Esme, Evelyn, Fran, Frances, Gail, Gayle, Gerri, Gill, Ginger, Grace, Haley, Hazel
  Hilary, Hillary, Holly, Inger, Jackie, Jess, Jo, Jodie, Jody, Joyce, Julie, Kelly, Kelsey, Kim
  Kit, Kris, Kylie, Lauren, Laurie, Lesley, Leslie, Lindsay, Lindy, Liz, Lyn, Lynn, Mallory, Marion
  Mary, Meredith, Merry, Michele, Nichole, Nicola, Nikki, Pen, Paige, Patrice, Patsy, Patty, Pauline
  Penny, Robin, Ruby, Sally, Sandy, Shannon, Shelby, Shelley, Sibyl, Simone, Stacy, Sydney, Tammy
  Terri, Tracey, Tracy, Vanessa, Whitney, Winnie
`);
